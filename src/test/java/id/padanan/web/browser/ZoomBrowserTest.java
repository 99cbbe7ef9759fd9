package id.padanan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.padanan.fixture.SampleCorpus;
import id.padanan.web.PageKinds;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that enlarged pages scroll vertically but not horizontally (WCAG 2.2: 1.4.4, 1.4.10 and 1.4.12). */
@QuarkusTest
@SampleCorpus
class ZoomBrowserTest extends BrowserTest {
    private static final int WINDOW = 1280;
    private static final int HEIGHT = 800;

    private static final String TWICE_AS_LARGE = "document.documentElement.style.fontSize = '200%'";
    private static final String AS_LARGE_AS_USUAL = "document.documentElement.style.fontSize = ''";
    private static final String SPACED = """
            document.styleSheets[0].insertRule(`* {
              line-height: 1.5 !important;
              letter-spacing: 0.12em !important;
              word-spacing: 0.16em !important;
            }`)""";

    static Stream<String> pages() {
        return PageKinds.inBothLanguages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_enlarged_fitsTheWindow(String path) {
        Browser.NewContextOptions window =
                new Browser.NewContextOptions().setViewportSize(WINDOW, HEIGHT).setDeviceScaleFactor(2);
        try (BrowserContext reader = reader(window)) {
            Page page = open(reader, path);
            unfold(page);

            page.evaluate(TWICE_AS_LARGE);
            assertFits(page, path + " with text twice as large");
            page.evaluate(AS_LARGE_AS_USUAL);
            page.setViewportSize(WINDOW / 2, HEIGHT);
            assertFits(page, path + " at 200%");
            page.setViewportSize(WINDOW / 4, HEIGHT);
            assertFits(page, path + " at 400%");
            page.evaluate(SPACED);
            assertFits(page, path + " at 400%, with letters and words apart");
        }
    }

    private static void assertFits(Page page, String state) {
        int beyond =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels beyond the window: " + state).isZero();
    }
}
