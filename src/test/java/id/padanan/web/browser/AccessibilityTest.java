package id.padanan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.padanan.web.PageKinds;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks every page with axe for WCAG 2.2 AA, in both languages, light and dark, narrow and wide. */
@QuarkusTest
class AccessibilityTest extends BrowserTest {
    static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROWEST = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;

    static Stream<String> paths() {
        return PageKinds.inBothLanguages();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void page_breaksNoRuleOfWcag(String path) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = open(reader, path);
            unfold(page);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : List.of(NARROWEST, WIDE)) {
                    page.setViewportSize(width, HEIGHT);
                    AxeBuilder rules = new AxeBuilder(page).withTags(WCAG_2_2_AA);
                    violations.addAll(Axe.violations(rules, "%s, %s, %d px".formatted(path, scheme, width)));
                }
            }
        }
        assertThat(violations).isEmpty();
    }
}
