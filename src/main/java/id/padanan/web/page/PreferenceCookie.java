package id.padanan.web.page;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The cookies with which readers' browsers remember for a year what was chosen. */
final class PreferenceCookie {
    private static final int LIFETIME_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private PreferenceCookie() {}

    static NewCookie remembering(String name, String value, boolean secure) {
        return cookie(name, value, LIFETIME_SECONDS, secure);
    }

    static NewCookie forgetting(String name, boolean secure) {
        return cookie(name, "", 0, secure);
    }

    private static NewCookie cookie(String name, String value, int lifetimeSeconds, boolean secure) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(lifetimeSeconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
