package id.padanan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.padanan.index.job.IndexingJob;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An English reader in a real browser, without JavaScript: from an article's word to its pair. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GlossBrowserTest {
    private static final int NARROWEST = 320;

    @TestHTTPResource("/en/articles/sky-zelenskyy-von-der-leyen-di-brussels")
    URL article;

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

    @Test
    void reader_goesFromAWordToItsPair() {
        try (BrowserContext reader = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(NARROWEST, 640))) {
            Page page = reader.newPage();
            page.navigate(article.toString());
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
