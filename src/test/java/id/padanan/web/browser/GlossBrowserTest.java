package id.padanan.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Follows the gloss of a word to its glossary entry in a real browser without JavaScript. */
@QuarkusTest
@SampleCorpus
class GlossBrowserTest extends BrowserTest {
    private static final int NARROWEST = 320;

    @Test
    void reader_goesFromAWordToItsPair() {
        Browser.NewContextOptions profile =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(NARROWEST, 640);
        try (BrowserContext reader = reader(profile)) {
            Page page = open(reader, "/en/articles/sky-zelenskyy-von-der-leyen-di-brussels");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("With English, word by word"))
                    .click();
            assertThat(page.locator(".story-text rt").first()).isVisible();
            assertThat(page.locator(".gloss-note")).containsText("not a translation");
            assertEquals(NARROWEST, page.locator("main").boundingBox().width, "nothing widens the page");

            page.locator("h1 ruby a", new Page.LocatorOptions().setHasText("Jaminan"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/en/glossary\\?q=Jaminan$"));
            assertThat(page.locator("#indonesian + .pairs dt")).hasText("jaminan");
            assertThat(page.locator("#indonesian + .pairs dd").first()).containsText("guarantee");
        }
    }
}
