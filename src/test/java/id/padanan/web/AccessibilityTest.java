package id.padanan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.padanan.index.job.IndexingJob;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages, light and dark, narrow and wide, by what axe can check of WCAG 2.2 AA. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROWEST = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;
    private static final String ARTICLE = "/articles/sky-zelenskyy-von-der-leyen-di-brussels";

    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=jaminan+keamanan",
            "/search?q=security+guarantee&source=sky&source=bbc&sort=newest",
            "/search?q=xyzzyqwerty",
            ARTICLE,
            ARTICLE + "?q=jaminan+keamanan",
            ARTICLE + "?gloss=on",
            "/glossary?q=damai",
            "/glossary?letter=j",
            "/help",
            "/about",
            "/status",
            "/nope");

    @TestHTTPResource("/")
    URI site;

    @Inject
    IndexingJob job;

    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.startOrSkip();
        job.run(List.of(Path.of("corpus")));
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<String> paths() {
        return Stream.of("/id", "/en").flatMap(language -> PAGES.stream().map(language::concat));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void page_breaksNoRuleOfWcag(String path) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext reader = chromium.browser().newContext()) {
            Page page = open(reader, path);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : List.of(NARROWEST, WIDE)) {
                    page.setViewportSize(width, HEIGHT);
                    String mode = "%s, %s, %d px".formatted(path, scheme, width);
                    violations.addAll(violations(page, mode));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void page_doesNotScrollSidewaysOnTheNarrowestScreen(String path) {
        try (BrowserContext phone =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(NARROWEST, HEIGHT))) {
            Page page = open(phone, path);

            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(NARROWEST);
        }
    }

    private Page open(BrowserContext reader, String path) {
        Page page = reader.newPage();
        page.navigate(site.resolve(path).toString());
        return page;
    }

    /** The legacy mode of axe spares it a blank page of its own, which only frames of other sites need. */
    private static List<String> violations(Page page, String mode) {
        List<Rule> broken = new AxeBuilder(page)
                .withTags(WCAG_2_2_AA)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        return broken.stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> "%s: %s (%s) at %s"
                        .formatted(mode, rule.getHelp(), rule.getId(), node.getTarget())))
                .toList();
    }
}
