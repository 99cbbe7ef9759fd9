package id.padanan.web.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.padanan.web.page.Page;
import java.util.List;

/**
 * The web app manifest. https://www.w3.org/TR/appmanifest/ explains its members. The colours are those of the light
 * theme.
 */
record WebManifest(
        String id,
        String name,
        @JsonProperty("short_name") String shortName,
        String description,
        String lang,
        String dir,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("background_color") String backgroundColor,
        @JsonProperty("theme_color") String themeColor,
        List<Icon> icons) {
    /** An icon of the app. */
    record Icon(String src, String sizes, String type, String purpose) {}

    private static final List<Icon> ICONS = List.of(
            new Icon("/favicon.svg", "any", "image/svg+xml", "any"),
            new Icon("/icons/icon-192.png", "192x192", "image/png", "any"),
            new Icon("/icons/icon-512.png", "512x512", "image/png", "any"),
            new Icon("/icons/maskable-512.png", "512x512", "image/png", "maskable"));

    static WebManifest of(Page page) {
        return new WebManifest(
                "/",
                "Padanan – " + page.messages().tagline(),
                "Padanan",
                page.messages().description(),
                page.language().code(),
                "ltr",
                page.link(""),
                "/",
                "minimal-ui",
                "#fdfcf8",
                "#8c1c13",
                ICONS);
    }
}
