package id.padanan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.padanan.search.VersionsCorpus;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks pages with near-duplicate versions with axe. */
@QuarkusTest
class VersionsBrowserTest extends BrowserTest {
    private static final int NARROWEST = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;

    @BeforeAll
    void indexVersions(@TempDir Path folder) throws IOException {
        VersionsCorpus.write(folder);
        assertThat(job.run(List.of(folder)).live()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/search?q=tanggul",
                "/en/search?q=tanggul",
                "/id/search?q=tanggul&versions=of-banjir-1",
                "/en/articles/banjir-2/tanggul-jebol-banjir-bandang-rendam-kendal"
            })
    void page_breaksNoRuleOfWcag(String path) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = open(reader, path);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : List.of(NARROWEST, WIDE)) {
                    page.setViewportSize(width, HEIGHT);
                    AxeBuilder rules = new AxeBuilder(page).withTags(AccessibilityTest.WCAG_2_2_AA);
                    violations.addAll(Axe.violations(rules, "%s, %s, %d px".formatted(path, scheme, width)));
                }
            }
        }
        assertThat(violations).isEmpty();
    }
}
