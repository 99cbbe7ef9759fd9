package id.padanan.web.page;

import id.padanan.web.language.SiteMessages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether pages are light or dark. */
public enum Theme {
    /** As the reader's device is set. */
    AUTO,
    LIGHT,
    DARK;

    /** The theme as it stands in pages, forms and cookies. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What browsers are told, for what they draw themselves. */
    public String colorScheme() {
        return this == AUTO ? "light dark" : code();
    }

    /** The theme of a code, or nothing where it is none. */
    static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }

    String label(SiteMessages messages) {
        return switch (this) {
            case AUTO -> messages.themeAuto();
            case LIGHT -> messages.themeLight();
            case DARK -> messages.themeDark();
        };
    }
}
