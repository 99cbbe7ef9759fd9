package id.padanan.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.padanan.fixture.SampleCorpus;
import id.padanan.web.PageKinds;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests downloads and sharing in a real browser. */
@QuarkusTest
@SampleCorpus
class SharingBrowserTest extends BrowserTest {
    /** Replaces the share sheet, which headless Chromium lacks. */
    private static final String SHEET =
            "navigator.share = (data) => { window.shared = data; return Promise.resolve(); };";

    private BrowserContext readerWith(boolean javaScript) {
        return reader(new Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(javaScript));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void search_isSharedByALinkInAPlainField(boolean withJavaScript) {
        try (BrowserContext reader = readerWith(withJavaScript);
                BrowserContext friend = readerWith(withJavaScript)) {
            Page page = open(reader, "/en/search?q=security+guarantee&source=sky&sort=newest");
            page.getByText("Share this search").click();
            assertThat(page.getByLabel("A link to this search")).isVisible();
            String shared = page.getByLabel("A link to this search").inputValue();

            Page opened = friend.newPage();
            opened.navigate(shared);

            assertThat(opened).hasURL(page.url());
            assertThat(opened.locator(".hit h2 a").first())
                    .hasText(page.locator(".hit h2 a").first().textContent());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void article_isSharedByServicesAsPlainLinks(boolean withJavaScript) {
        try (BrowserContext reader = readerWith(withJavaScript)) {
            Page page = open(reader, "/en" + PageKinds.ARTICLE);
            String link = URLEncoder.encode(page.locator("#permalink").inputValue(), StandardCharsets.UTF_8);

            for (String service : new String[] {"WhatsApp", "Telegram", "X", "Facebook", "E-mail"}) {
                Locator channel = page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(service).setExact(true));
                assertThat(channel.getAttribute("href")).contains(link);
            }
        }
    }

    @Test
    void hit_withoutJavaScript_leadsToTheArticlesWaysToShare() {
        try (BrowserContext reader = readerWith(false)) {
            Page page = open(reader, "/en/search?q=jaminan");
            page.locator(".hit").first().getByText("Share").click();

            assertThat(page).hasURL(Pattern.compile("/en/articles/.*#share$"));
            assertThat(page.locator("#permalink")).isInViewport();
        }
    }

    @Test
    void sheetOfTheSystem_opensFromAHitAndFromAnArticle() {
        try (BrowserContext reader = readerWith(true)) {
            reader.addInitScript(SHEET);
            Page page = open(reader, "/en/search?q=jaminan");
            String title = page.locator(".hit h2").first().textContent();
            page.locator(".hit").first().getByText("Share").click();
            assertThat(page.evaluate("window.shared.title")).isEqualTo(title);
            String shared = (String) page.evaluate("window.shared.url");

            page.locator(".hit h2 a").first().click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share with an app"))
                    .click();
            assertThat(page.evaluate("window.shared.url")).isEqualTo(shared);
            assertThat(page.locator("#permalink")).hasValue(shared);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void resultList_isSavedAsAFile(boolean withJavaScript) throws IOException {
        try (BrowserContext reader = readerWith(withJavaScript)) {
            Page page = open(reader, "/en/search?q=jaminan&source=sky");
            Download file = page.waitForDownload(
                    () -> page.getByText("CSV for spreadsheets").click());

            assertThat(file.suggestedFilename()).endsWith(".csv");
            assertThat(Files.readString(file.path()))
                    .contains("Sky News")
                    .contains(page.locator(".hit h2").first().textContent());
        }
    }

    @Test
    void passage_hasALinkOfItsOwn() {
        try (BrowserContext reader = readerWith(false)) {
            Page page = open(reader, "/en" + PageKinds.ARTICLE);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Link to paragraph 3"))
                    .click();

            assertThat(page).hasURL(Pattern.compile("#p3$"));
            assertThat(page.locator("#p3")).isInViewport();
        }
    }
}
