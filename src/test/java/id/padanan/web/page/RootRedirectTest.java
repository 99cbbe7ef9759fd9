package id.padanan.web.page;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the choice of the page language and the language cookie. */
@QuarkusTest
class RootRedirectTest {
    @Test
    void entry_withoutAnyPreference_isIndonesian() {
        Response response = get("/");

        assertThat(redirect(response, 302)).isEqualTo("/id/");
        assertThat(response.header("Vary")).contains("Accept-Language", "Cookie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.9 | /en/",
                "id-ID,id;q=0.9,en;q=0.8 | /id/",
                "fr,en;q=0.7,id;q=0.3 | /en/",
                "fr, de | /id/",
                "in | /id/",
                "* | /id/",
                "en;q=much | /id/",
                ";;; | /id/",
            })
    void entry_goesByWhatTheBrowserAsksFor(String acceptLanguage, String home) {
        Response response = browser().header("Accept-Language", acceptLanguage).get("/");

        assertThat(redirect(response, 302)).isEqualTo(home);
    }

    @Test
    void entry_prefersTheLanguageReadBefore() {
        Response response =
                browser().header("Accept-Language", "id").cookie("lang", "en").get("/");

        assertThat(redirect(response, 302)).isEqualTo("/en/");
    }

    @Test
    void entry_passesOverACookieThatIsNoLanguage() {
        Response response = browser()
                .header("Accept-Language", "en")
                .cookie("lang", "klingon")
                .get("/");

        assertThat(redirect(response, 302)).isEqualTo("/en/");
    }

    @Test
    void page_inAnotherLanguageThanTheBrowsers_isRemembered() {
        Response response = browser().header("Accept-Language", "id").get("/en/help");

        assertThat(response.header("Set-Cookie"))
                .startsWith("lang=en;")
                .contains("Path=/")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void pageThatTheBrowserHas_isRememberedToo() {
        String tag = browser().header("Accept-Language", "id").get("/en/help").header("ETag");

        Response again = browser()
                .header("Accept-Language", "id")
                .header("If-None-Match", tag)
                .get("/en/help");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("Set-Cookie")).startsWith("lang=en;");
    }

    @Test
    void feed_thatCachesMayKeepForOthers_setsNoCookie() {
        Response feed = browser().header("Accept-Language", "id").get("/en/search.atom?q=");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.header("Set-Cookie")).isNull();
    }

    @Test
    void page_inTheBrowsersLanguage_setsNoCookie() {
        assertThat(browser().header("Accept-Language", "en").get("/en/help").header("Set-Cookie"))
                .isNull();
    }

    @Test
    void page_inTheBrowsersLanguageAgain_isRememberedToo() {
        Response response =
                browser().header("Accept-Language", "en").cookie("lang", "id").get("/en/help");

        assertThat(response.header("Set-Cookie")).startsWith("lang=en;");
    }
}
