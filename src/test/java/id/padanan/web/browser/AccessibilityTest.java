package id.padanan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.padanan.fixture.SampleCorpus;
import id.padanan.web.PageKinds;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks every page with axe for WCAG 2.2 AA, in both languages, light and dark, narrow and wide. */
@QuarkusTest
@SampleCorpus
class AccessibilityTest extends BrowserTest {
    static Stream<String> paths() {
        return PageKinds.inBothLanguages();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void page_breaksNoRuleOfWcag(String path) {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = open(reader, path);
            unfold(page);

            assertThat(Axe.violationsOfWcag(page, path)).isEmpty();
        }
    }

    @Test
    void axe_findsFaults() {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            Page page = reader.newPage();
            page.setContent("""
                    <html><title>Salah</title>
                    <p style="color: #ccc; background: #fff">pucat</p>
                    <b style="color: #707070; background: #fff">agak pucat</b>
                    <img src="x">""");

            assertThat(Axe.violationsOfWcag(page, "salah"))
                    .anyMatch(violation -> violation.startsWith("salah, light, 320 px: "))
                    .anyMatch(violation -> violation.startsWith("salah, dark, 1280 px: "))
                    .anyMatch(violation -> violation.contains("(image-alt) at img"))
                    .anyMatch(violation -> violation.contains("(html-has-lang) at html"))
                    .anyMatch(violation -> violation.contains("(color-contrast) at p"));
            assertThat(Axe.in(page).violationsOfRules(List.of("color-contrast-enhanced"), "salah"))
                    .singleElement()
                    .asString()
                    .contains("(color-contrast-enhanced) at b");
        }
    }
}
