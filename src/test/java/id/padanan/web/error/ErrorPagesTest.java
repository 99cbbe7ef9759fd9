package id.padanan.web.error;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the error pages. */
@QuarkusTest
@SampleCorpus
class ErrorPagesTest {
    @ParameterizedTest
    @CsvSource({
        "/id/tidak-ada,id,Halaman tidak ditemukan",
        "/en/not-there,en,Page not found",
        "/fr/,id,Halaman tidak ditemukan",
        "/fr/search?q=damai,id,Halaman tidak ditemukan",
        "/EN/,id,Halaman tidak ditemukan",
        "/a/tidak-ada,id,Halaman tidak ditemukan",
        "/a/TIDAK_SAH,id,Halaman tidak ditemukan",
        "/en/articles/not-there/slug,en,Page not found",
    })
    void unknownAddress_isAPageInTheReadersLanguage(String path, String language, String title) {
        Document page = page(404, path);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void searchThatCannotBeAnswered_staysToBeCorrected() {
        Document page = page(400, "/en/search?q=harga+%22beras%22&source=sky&page=0");

        assertThat(page.select("#q").val()).isEqualTo("harga \"beras\"");
        assertThat(page.select(".languages a").attr("href"))
                .isEqualTo("/id/search?q=harga%20%22beras%22&source=sky&page=0");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/id/search?q=a,id,Alamat ini tidak menerima permintaan Anda,'GET, HEAD, OPTIONS'",
        "DELETE,/en/help,en,This address does not accept the request,'GET, HEAD, OPTIONS'",
        "PUT,/padanan.css,id,Alamat ini tidak menerima permintaan Anda,'GET, HEAD, OPTIONS'",
        "POST,/,id,Alamat ini tidak menerima permintaan Anda,'GET, HEAD, OPTIONS'",
        "GET,/theme,id,Alamat ini tidak menerima permintaan Anda,'POST, OPTIONS'",
    })
    void wrongMethod_isAPageThatNamesTheRightOnes(
            String method, String path, String language, String title, String allowed) {
        Response response = browser().request(method, path);
        Document page = Jsoup.parse(response.asString());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo(allowed);
        assertThat(response.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo(title);
    }

    @Test
    void unknownAddressWithoutLanguage_goesByTheBrowser() {
        Response response = browser().header("Accept-Language", "en").get("/not-there");

        assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("Page not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/not-there", "/q/not-there"})
    void unknownAddressOfAnotherDoor_isNoPage(String path) {
        assertThat(get(path).asString()).doesNotContain("Padanan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page=0 | whole number of at least 1",
                "page=x | whole number of at least 1",
                "page=1001 | Only the first 10,000 results",
                "size=51 | from 1 to 50",
                "from=17-08-2025 | (from) must be written as year-month-day",
                "to=2025-02-30 | (to) must be written as year-month-day",
                "in=ms | must be both, id or en",
                "sort=best | must be relevance, newest or oldest",
            })
    void invalidSearch_saysWhatToMend(String parameter, String remedy) {
        assertThat(page(400, "/en/search?q=damai&" + parameter)
                        .select(".problem .lead")
                        .text())
                .contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({"id,Panjang pencarian paling banyak 300 karakter.", "en,A search can have up to 300 characters."})
    void longQuery_isRefusedInTheReadersLanguage(String language, String remedy) {
        String query = "a".repeat(301);

        assertThat(page(400, "/" + language + "/search?q=" + query)
                        .select(".problem .lead")
                        .text())
                .startsWith(remedy);
    }
}
