package id.padanan.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refines a search step by step in a real browser, with and without JavaScript. */
@QuarkusTest
@SampleCorpus
class FindingBrowserTest extends BrowserTest {
    private void requestContext(boolean withJavaScript, String path, Consumer<Page> walk) {
        Browser.NewContextOptions profile =
                new Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(withJavaScript);
        try (BrowserContext reader = reader(profile)) {
            walk.accept(open(reader, path));
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator sourcesOfHits(Page page) {
        return page.locator(".hit .byline-source");
    }

    private static Locator chips(Page page) {
        return page.locator(".active-filters li");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void severalSources_areChosenTogetherAndTakenBackOneByOne(boolean withJavaScript) {
        requestContext(withJavaScript, "/en/search?q=jaminan", page -> {
            page.getByText("Choose sources and dates").click();
            page.getByLabel("Sky News").check();
            page.getByLabel("BBC").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply"))
                    .click();

            assertThat(page).hasURL(Pattern.compile("source=bbc&source=sky|source=sky&source=bbc"));
            assertThat(sourcesOfHits(page).allTextContents()).containsOnly("BBC", "Sky News");
            assertThat(chips(page)).hasCount(3);

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Remove filter: Source: BBC")))
                    .click();
            assertThat(sourcesOfHits(page).allTextContents()).containsOnly("Sky News");
            assertThat(chips(page)).hasCount(1);

            page.goBack();
            assertThat(chips(page)).hasCount(3);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void datesAndOrder_areStatesToWalkBackFrom(boolean withJavaScript) {
        requestContext(withJavaScript, "/en/search?q=damai", page -> {
            page.getByText("Choose sources and dates").click();
            page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("2025-08-15");
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2025-08-31");
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).press("Enter");
            assertThat(page).hasURL(Pattern.compile("to=2025-08-31"));
            assertThat(daysOfHits(page))
                    .isNotEmpty()
                    .allMatch(day -> day.compareTo("2025-08-15") >= 0 && day.compareTo("2025-09-01") < 0);

            link(page, "Newest").click();
            assertThat(page).hasURL(Pattern.compile("sort=newest"));
            assertThat(daysOfHits(page)).isSortedAccordingTo(Comparator.reverseOrder());

            link(page, "Oldest").click();
            assertThat(page).hasURL(Pattern.compile("sort=oldest"));
            assertThat(daysOfHits(page)).isSortedAccordingTo(Comparator.naturalOrder());

            page.goBack();
            assertThat(link(page, "Newest")).hasAttribute("aria-current", "true");
            link(page, "Remove all filters").click();
            assertThat(chips(page)).hasCount(0);
        });
    }

    private static List<String> daysOfHits(Page page) {
        return page.locator(".hit time").all().stream()
                .map(time -> time.getAttribute("datetime").substring(0, "2025-08-15".length()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void barOfTheChart_leadsToItsMonth(boolean withJavaScript) {
        requestContext(withJavaScript, "/en/search?q=Ukraina", page -> {
            Locator bar = page.locator(".timeline svg a[aria-label^=December]").last();
            String label = bar.getAttribute("aria-label");
            bar.click();

            assertThat(page).hasURL(Pattern.compile("from=2025-12-01&to=2025-12-31"));
            assertThat(page.locator(".results-total")).hasText(label.replaceFirst("^December 2025: ", "") + " found");
            assertThat(chips(page).first()).containsText("From December 1, 2025");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void misspeltWord_isCorrected(boolean withJavaScript) {
        requestContext(withJavaScript, "/en/", page -> {
            page.locator("#q").fill("security guarentee");
            page.locator("#q").press("Enter");
            link(page, "security guarantee").click();

            assertThat(page.locator("h1")).hasText("Results for “security guarantee”");
            assertThat(page.locator(".hit").first()).isVisible();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void searchWithoutHits_hasAWayOn(boolean withJavaScript) {
        requestContext(withJavaScript, "/en/search?q=damai&from=1999-01-01&to=1999-12-31", page -> {
            assertThat(page.locator(".nothing")).containsText("No article matches “damai”.");
            link(page, "The same words, in all sources and on any date").click();

            assertThat(page).hasURL(Pattern.compile("/en/search\\?q=damai$"));
            assertThat(page.locator(".hit").first()).isVisible();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void otherLanguage_keepsTheSearch(boolean withJavaScript) {
        requestContext(withJavaScript, "/en/search?q=peace&source=bbc&sort=newest", page -> {
            String first = page.locator(".hit h2").first().textContent();
            link(page, "Bahasa Indonesia").click();

            assertThat(page).hasURL(Pattern.compile("/id/search\\?q=peace&source=bbc&sort=newest$"));
            assertThat(page.locator(".hit h2").first()).hasText(first);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void counterparts_canBeSwitchedOffAndOn(boolean withJavaScript) {
        requestContext(withJavaScript, "/en/search?q=peace", page -> {
            assertThat(page.locator(".understood")).containsText("damai");
            link(page, "Search without counterparts").click();
            assertThat(page).hasURL(Pattern.compile("in=id"));
            assertThat(page.locator(".hit")).hasCount(0);

            link(page, "Search with counterparts in both languages").first().click();
            assertThat(page.locator(".hit").first()).isVisible();
        });
    }
}
