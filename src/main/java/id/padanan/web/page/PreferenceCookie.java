package id.padanan.web.page;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** Builds cookies that store a preference of a reader for one year. */
final class PreferenceCookie {
    private static final int LIFETIME_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private PreferenceCookie() {}

    /** A cookie that stores a value. */
    static NewCookie of(String name, String value, boolean secure) {
        return cookie(name, value, LIFETIME_SECONDS, secure);
    }

    /** A cookie that makes the browser delete the stored one. */
    static NewCookie expired(String name, boolean secure) {
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
