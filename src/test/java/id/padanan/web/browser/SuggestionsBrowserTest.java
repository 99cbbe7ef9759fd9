package id.padanan.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the script in a real browser by keyboard: suggestions, the key "/", the buttons from match to match. */
@QuarkusTest
@SampleCorpus
class SuggestionsBrowserTest extends BrowserTest {
    private BrowserContext reader;
    private Page page;

    @BeforeEach
    void requestContext() {
        reader = reader(new Browser.NewContextOptions().setLocale("en-GB"));
        page = open(reader, "/en/");
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    private Locator box() {
        return page.locator("#q");
    }

    private Locator options() {
        return page.locator("[role=option]");
    }

    @Test
    void slash_focusesTheGlossarysBoxToo() {
        page.navigate(site.resolve("/en/glossary").toString());
        page.keyboard().press("/");

        assertThat(box()).isFocused();
    }

    @Test
    void slash_focusesTheBoxButIsTypedWithinIt() {
        page.keyboard().press("/");
        assertThat(box()).isFocused();
        assertThat(box()).hasValue("");

        page.keyboard().press("/");
        assertThat(box()).hasValue("/");
    }

    @Test
    void termPair_isTakenByKeyboard() {
        box().pressSequentially("jaminan k");
        Locator pair =
                options().filter(new Locator.FilterOptions().setHasText("jaminan keamanan ↔ security guarantee"));
        assertThat(pair).isVisible();
        assertThat(box()).hasAttribute("aria-expanded", "true");
        assertThat(box()).hasAttribute("aria-controls", "suggestions");

        box().press("ArrowDown");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        assertThat(box()).hasAttribute("aria-activedescendant", "suggestion-0");
        assertThat(box()).hasValue("jaminan k");

        box().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/en/(search|articles)"));
    }

    @Test
    void arrows_goRoundAndHomeGoesBackToTheText() {
        box().pressSequentially("jaminan");
        assertThat(options().first()).isVisible();

        box().press("ArrowUp");
        assertThat(options().last()).hasAttribute("aria-selected", "true");
        box().press("ArrowDown");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        box().press("Home");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
    }

    @Test
    void escape_closesTheListAndKeepsTheText() {
        box().pressSequentially("jaminan");
        assertThat(options().first()).isVisible();

        box().press("Escape");

        assertThat(page.locator("#suggestions")).isHidden();
        assertThat(box()).hasAttribute("aria-expanded", "false");
        assertThat(box()).hasValue("jaminan");
    }

    @Test
    void enterWithoutAChoice_searchesForWhatIsTyped() {
        box().pressSequentially("jaminan");
        assertThat(options().first()).isVisible();

        box().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/en/search\\?q=jaminan$"));
    }

    @Test
    void failingSuggestions_disturbNobody() {
        page.route("**/api/v1/suggest?**", route -> route.abort());
        box().pressSequentially("jaminan");
        box().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/en/search\\?q=jaminan$"));
    }

    @Test
    void matches_areWalkedThroughInACircle() {
        page.navigate(site.resolve("/en/articles/sky-zelenskyy-von-der-leyen-di-brussels?q=jaminan")
                .toString());
        Locator next = page.locator(".matches button").last();
        Locator previous = page.locator(".matches button").first();

        next.click();
        assertThat(page).hasURL(Pattern.compile("#m1$"));
        next.click();
        assertThat(page).hasURL(Pattern.compile("#m2$"));
        previous.click();
        previous.click();
        assertThat(page).hasURL(Pattern.compile("#m" + page.locator("mark[id]").count() + "$"));
    }
}
