package id.padanan.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Performs the main task of a reader in a real browser: search, narrow, read, and share a link that another person
 * opens.
 */
@QuarkusTest
@SampleCorpus
class MainJobBrowserTest extends BrowserTest {
    private static final String TITLE = "Di Brussels, Zelenskyy Minta Jaminan yang Berlaku di Darat, Udara, dan Laut";

    /** A language of readers, with the browser locale, the query and the expected texts. */
    private enum ReaderCase {
        INDONESIAN("id-ID", "jaminan keamanan", "Cari", "Hasil untuk “jaminan keamanan”"),
        ENGLISH("en-GB", "security guarantee", "Search", "Results for “security guarantee”");

        private final String locale;
        private final String words;
        private final String button;
        private final String heading;

        ReaderCase(String locale, String words, String button, String heading) {
            this.locale = locale;
            this.words = words;
            this.button = button;
            this.heading = heading;
        }
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN,true", "INDONESIAN,false", "ENGLISH,true", "ENGLISH,false"})
    void reader_searchesNarrowsReadsAndShares(ReaderCase language, boolean withJavaScript) {
        String permalink;
        try (BrowserContext reader = profile(language.locale, withJavaScript)) {
            permalink = findArticle(language, reader.newPage());
        }
        try (BrowserContext friend = profile("en-GB", withJavaScript)) {
            Page page = friend.newPage();
            page.navigate(permalink);

            assertThat(page).hasURL(Pattern.compile("/en/articles/sky-zelenskyy-von-der-leyen-di-brussels/"));
            assertThat(heading(page)).hasText(TITLE);
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    /** Navigates from the root of the site to an article and returns the short permalink on its page. */
    private String findArticle(ReaderCase reader, Page page) {
        page.navigate(site.toString());
        page.locator("#q").fill(reader.words);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(reader.button).setExact(true))
                .click();
        assertThat(heading(page)).hasText(reader.heading);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Sky News")))
                .click();
        assertThat(page).hasURL(Pattern.compile("source=sky"));
        assertThat(page.locator(".byline-source").first()).hasText("Sky News");
        assertThat(page.locator(".byline-source").filter(new Locator.FilterOptions().setHasNotText("Sky News")))
                .hasCount(0);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .click();
        assertThat(heading(page)).hasText(TITLE);
        assertThat(page.locator(".story-text mark").first()).isVisible();
        return page.locator("#permalink").inputValue();
    }

    private BrowserContext profile(String locale, boolean withJavaScript) {
        return reader(new Browser.NewContextOptions().setLocale(locale).setJavaScriptEnabled(withJavaScript));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
