package id.padanan.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import id.padanan.fixture.SampleCorpus;
import id.padanan.web.PageKinds;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Uses the site by keyboard alone: every page from the first to the last link, and the main task of a reader. */
@QuarkusTest
@SampleCorpus
class KeyboardBrowserTest extends BrowserTest {
    private static final String TITLE = "Di Brussels, Zelenskyy Minta Jaminan yang Berlaku di Darat, Udara, dan Laut";

    /** A date field has one tab stop for each of its parts and one for its calendar. */
    private static final int MOST_PRESSES_FOR_AN_ELEMENT = 5;

    private static final int MOST_PRESSES_TO_A_TARGET = 300;

    private static final String LIST_STOPS = """
            () => {
              window.stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex]")].filter(
                (element) => element.type !== "hidden" && element.tabIndex >= 0
                  && element.checkVisibility({ visibilityProperty: true }));
              return window.stops.length;
            }""";

    private static final String FOCUS = """
            () => {
              const element = document.activeElement;
              const style = getComputedStyle(element);
              const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              const uncovered = [...element.getClientRects()].some((box) => element.contains(
                document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)));
              return { stop: window.stops.indexOf(element), element: element.outerHTML, visible: outlined && uncovered };
            }""";

    /**
     * The focused element.
     *
     * @param stop its index among all focusable elements, or -1
     * @param visible whether it has an outline and nothing covers it
     */
    private record Focus(int stop, String element, boolean visible) {
        static Focus of(Page page) {
            Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
            return new Focus(
                    (Integer) focus.get("stop"), (String) focus.get("element"), (Boolean) focus.get("visible"));
        }
    }

    static Stream<String> pages() {
        return PageKinds.inIndonesian();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_isWalkedThroughFromTheFirstLinkToTheLast(String path) {
        // Disables smooth scrolling, so the focused element is in view at once.
        Browser.NewContextOptions options = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext reader = reader(options)) {
            Page page = open(reader, path);
            int stops = (Integer) page.evaluate(LIST_STOPS);

            List<Focus> walk = walk(page, stops);

            assertThat(walk)
                    .extracting(Focus::stop)
                    .isEqualTo(IntStream.range(0, stops).boxed().toList());
            assertThat(walk).allMatch(Focus::visible);
        }
    }

    /** Presses Tab until the focus leaves the page or has visited every element. */
    private static List<Focus> walk(Page page, int stops) {
        List<Focus> walk = new ArrayList<>();
        for (int presses = 0; presses < stops * MOST_PRESSES_FOR_AN_ELEMENT; presses++) {
            page.keyboard().press("Tab");
            Focus focus = Focus.of(page);
            int last = walk.isEmpty() ? -1 : walk.get(walk.size() - 1).stop();
            if (focus.stop() < 0 || (focus.stop() == 0 && last > 0)) {
                break;
            }
            if (focus.stop() != last) {
                walk.add(focus);
            }
        }
        return walk;
    }

    @Test
    void reader_searchesNarrowsReadsAndCopiesTheLink() {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setLocale("id-ID")
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (BrowserContext reader = reader(options)) {
            Page page = open(reader, "/id/");
            skipToTheBox(page);
            search(page);
            follow(page, Pattern.compile("^Sky News"));
            assertThat(page).hasURL(Pattern.compile("source=sky"));
            follow(page, Pattern.compile("^" + TITLE));
            assertThat(page.locator("h1")).hasText(TITLE);
            copyTheLink(page);
        }
    }

    private static void skipToTheBox(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        assertThat(page.locator(".skip-link")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#q")).isFocused();
    }

    private static void search(Page page) {
        Locator active = page.locator("[role=option][aria-selected=true]");
        page.keyboard().type("jaminan k");
        assertThat(page.locator("[role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(active).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("#suggestions")).isHidden();

        page.keyboard().type("eamanan");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Hasil untuk “jaminan keamanan”");
    }

    private static void follow(Page page, Pattern name) {
        tabTo(
                page,
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                        .first());
        page.keyboard().press("Enter");
    }

    private static void copyTheLink(Page page) {
        Locator field = page.locator("#permalink");
        tabTo(page, field);
        page.keyboard().press("Tab");
        Locator copy = page.locator(".share-link button").first();
        assertThat(copy).isFocused();
        page.keyboard().press("Enter");

        assertThat(copy).hasText("Tersalin");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(field.inputValue());
        page.keyboard().press("Shift+Tab");
        assertThat(field).isFocused();
    }

    private static void tabTo(Page page, Locator target) {
        for (int presses = 0; presses < MOST_PRESSES_TO_A_TARGET && !hasFocus(target); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean hasFocus(Locator target) {
        return (Boolean) target.evaluate("element => element === document.activeElement");
    }
}
