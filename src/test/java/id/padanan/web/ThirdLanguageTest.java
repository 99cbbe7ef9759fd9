package id.padanan.web;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static id.padanan.web.Pages.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.SampleCorpus;
import id.padanan.web.language.SiteLanguages;
import id.padanan.web.language.SiteMessages;
import id.padanan.web.language.WrittenNumber;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the site with the additional message files of {@link ThirdLanguage} and no other change. */
@QuarkusTest
@SampleCorpus
@TestProfile(ThirdLanguageTest.ThirdLanguageProfile.class)
class ThirdLanguageTest {
    public static final class ThirdLanguageProfile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("padanan.languages", "");
        }
    }

    @Inject
    SiteLanguages languages;

    @Test
    void home_isInTheThirdLanguage() {
        Document home = page("/pl/");

        assertThat(home.select("html").attr("lang")).isEqualTo("pl");
        assertThat(home.select(".masthead-tagline").text()).isEqualTo("Szukaj indonezyjskich wiadomości");
        assertThat(home.select(".site-footer a").first().text()).isEqualTo("Strona główna");
        assertThat(home.select(".masthead a, .site-footer a, main a").eachAttr("href"))
                .filteredOn(href -> !href.equals("/id/") && !href.equals("/en/"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/pl/"));
    }

    @Test
    void languages_leadToEachOtherWithinOneState() {
        Document indonesian = page("/id/search?q=damai&source=bbc");
        Document polish = page(indonesian.select(".languages a[hreflang=pl]").attr("href"));

        assertThat(indonesian.select(".languages a").eachText()).containsExactly("English", "Polski");
        assertThat(polish.select(".languages a").eachAttr("href"))
                .containsExactly("/id/search?q=damai&source=bbc", "/en/search?q=damai&source=bbc");
        assertThat(polish.select("h1").text()).isEqualTo("Wyniki dla „damai”");
        assertThat(polish.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .contains("id", "en", "pl");
    }

    @Test
    void readersOfTheThirdLanguage_getItAndStayInIt() {
        assertThat(redirect(
                        browser().header("Accept-Language", "pl-PL,en;q=0.5").get("/"), 302))
                .isEqualTo("/pl/");
        assertThat(redirect(browser().cookie("lang", "pl").get("/"), 302)).isEqualTo("/pl/");
        assertThat(redirect(browser().cookie("lang", "pl").get("/a/sky-zelenskyy-von-der-leyen-di-brussels"), 302))
                .startsWith("/pl/articles/");
        assertThat(browser().header("Accept-Language", "id").get("/pl/help").header("Set-Cookie"))
                .startsWith("lang=pl;");
    }

    @Test
    void datesAndNumbers_areWrittenAsTheLanguageDoes() {
        Document results = page("/pl/search?q=jaminan&source=sky&from=2025-08-17");

        assertThat(results.select(".byline time").eachText()).contains("17 sierpnia 2025");
        assertThat(results.select(".active-filters").text()).contains("Od 17 sierpnia 2025");
        assertThat(page(400, "/pl/search?q=a&page=1001").select(".lead").text())
                .matches("Wyniki można przeglądać do artykułu 10\\h000\\.");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1 artykuł",
        "2,2 artykuły",
        "5,5 artykułów",
        "12,12 artykułów",
        "22,22 artykuły",
        "101,101 artykułów",
        "112,112 artykułów",
        "0,0 artykułów"
    })
    void plurals_goByTheRulesInTheMessageFile(long count, String text) {
        SiteMessages polish = languages.find("pl").orElseThrow().messages();

        assertThat(polish.articleCount(new WrittenNumber(count, Long.toString(count))))
                .isEqualTo(text);
    }

    @Test
    void suggestions_leadToPagesInTheThirdLanguage() {
        assertThat(get("/api/v1/suggest?q=jaminan+k&lang=pl").asString()).contains("/pl/search?q=");
    }

    @Test
    void titleGloss_helpsEveryoneButIndonesians() {
        assertThat(page("/pl/search?q=jaminan").select(".gloss[lang=en]")).isNotEmpty();
        assertThat(page("/id/search?q=jaminan").select(".gloss")).isEmpty();
    }

    @Test
    void unknownAddress_isAPageInTheThirdLanguage() {
        assertThat(page(404, "/pl/nie-ma").select("h1").text()).isEqualTo("Nie znaleziono strony");
    }
}
