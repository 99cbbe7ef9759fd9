package id.padanan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import id.padanan.fixture.SampleCorpus;
import id.padanan.web.PageKinds;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the device settings for reduced motion, more contrast and forced colours. */
@QuarkusTest
@SampleCorpus
class PreferencesBrowserTest extends BrowserTest {
    private static final String MOVING = """
            () => {
              const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
              const moves = (style) => style.scrollBehavior === "smooth" || lasts(style.transitionDuration)
                || (style.animationName !== "none" && lasts(style.animationDuration));
              return [...document.querySelectorAll("*")].flatMap((element) => [null, "::before", "::after"]
                .filter((part) => moves(getComputedStyle(element, part)))
                .map((part) => element.localName + (part ?? "")));
            }""";

    /** The second rule leaves to the first what has less than 4.5 to 1. */
    private static final List<String> CONTRAST = List.of("color-contrast", "color-contrast-enhanced");

    /** Pages that together use nearly every rule of the style sheet. */
    static List<String> pages() {
        return List.of(
                "/id/",
                "/id/search?q=security+guarantee&source=bbc",
                "/id/search?q=xyzzyqwerty",
                "/id" + PageKinds.ARTICLE + "?q=jaminan&gloss=on",
                "/id/glossary?q=damai",
                "/id/status");
    }

    private Page open(BrowserContext reader, String path, Page.EmulateMediaOptions preferences) {
        Page page = open(reader, path);
        page.emulateMedia(preferences);
        return page;
    }

    private static List<?> moving(Page page) {
        return (List<?>) page.evaluate(MOVING);
    }

    @Test
    void paper_isWhiteForReadersInTheDark() {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = open(
                    reader,
                    "/id" + PageKinds.ARTICLE + "?gloss=on",
                    new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));

            assertThat(page.evaluate("getComputedStyle(document.querySelector('.gloss-note')).backgroundColor"))
                    .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
            assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
        }
    }

    @Test
    void linksToPassages_areSeenWhereNothingHovers() {
        Browser.NewContextOptions phone =
                new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true);
        try (BrowserContext reader = reader(phone)) {
            Page page = open(reader, "/id" + PageKinds.ARTICLE);

            assertThat(page.evaluate("getComputedStyle(document.querySelector('.passage')).opacity"))
                    .isEqualTo("1");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lessMotion_isNone(String path) {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = open(reader, path, new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

            assertThat(moving(page)).isEmpty();
        }
    }

    @Test
    void motion_isThereForOthers() {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page =
                    open(reader, "/id/", new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));

            assertThat(moving(page).toString()).contains("html");
        }
    }

    /** Requires the contrast of WCAG level AAA, 7 to 1. */
    @ParameterizedTest
    @MethodSource("pages")
    void moreContrast_isEnhanced(String path) {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = open(reader, path);
            Axe axe = Axe.in(page);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setContrast(Contrast.MORE));

                assertThat(axe.violationsOfRules(CONTRAST, path + ", " + scheme))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/search?q=jaminan&source=sky | .choices [aria-current=true] | .choices a:not([aria-current])",
                "/en/search?q= | .paging [aria-current] | .paging a:not([aria-current])",
                "/en/search?q=jaminan | .snippet mark | .snippet",
                "/en/glossary?letter=j | .letters [aria-current] | .letters a:not([aria-current])",
                "/id" + PageKinds.ARTICLE
                        + "?gloss=on | .gloss-switch [aria-current] | .gloss-switch a:not([aria-current])"
            })
    void forcedColours_tellTheChosenFromOthers(String path, String chosen, String other) {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = open(reader, path, new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

            assertThat(ground(page.locator(chosen))).isNotEqualTo(ground(page.locator(other)));
        }
    }

    @Test
    void forcedColours_tellTheActiveSuggestionAndButtons() {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = open(reader, "/id/", new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.locator("#q").pressSequentially("jaminan");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");

            assertThat(ground(page.locator("[aria-selected=true]")))
                    .isNotEqualTo(ground(page.locator("[aria-selected=false]")));
            assertThat(style(page.locator("button"), "borderTopStyle")).isEqualTo("solid");
        }
    }

    /** Red, green and blue of the background, ignoring transparency. */
    private static String ground(Locator elements) {
        return style(elements, "backgroundColor").replaceFirst("^rgba?\\((\\d+, \\d+, \\d+).*", "$1");
    }

    private static String style(Locator elements, String property) {
        return (String)
                elements.first().evaluate("(element, property) => getComputedStyle(element)[property]", property);
    }
}
