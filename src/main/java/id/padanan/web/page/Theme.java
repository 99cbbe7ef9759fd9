package id.padanan.web.page;

import id.padanan.web.language.SiteMessages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colour theme of pages. */
public enum Theme {
    /** Follows the setting of the device. */
    AUTO,
    LIGHT,
    DARK;

    /** The code of the theme in pages, forms and cookies. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Value of the {@code color-scheme} property, which browsers use for form fields and scroll bars. */
    public String colorScheme() {
        return this == AUTO ? "light dark" : code();
    }

    /** The theme with a code, or empty if there is none. */
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
