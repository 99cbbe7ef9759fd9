package id.padanan.web;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.page;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the site with a configured public URL while Elasticsearch is unavailable. */
@QuarkusTest
@TestProfile(UnavailableTest.UnavailableProfile.class)
class UnavailableTest {
    public static final class UnavailableProfile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    // Nothing listens on the discard port.
                    "quarkus.hibernate-search-standalone.elasticsearch.hosts", "127.0.0.1:9",
                    "padanan.public-url", "https://berita.example/padanan/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/id/search?q=damai", "/id/articles/abc/def", "/a/abc", "/id/status"})
    void everyPageThatNeedsTheIndex_saysThatItIsAway(String path) {
        Document page = page(503, path);

        assertThat(page.select("h1").text()).isEqualTo("Pencarian sedang tidak tersedia");
        assertThat(page.text()).doesNotContain("Exception", "HSEARCH", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search?q=damai", "/api/v1/articles/abc"})
    void api_saysSoAsAProblem(String path) {
        given().get(path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("status", equalTo(503));
    }

    @Test
    void unavailable_isSaidInEnglishToo() {
        assertThat(page(503, "/en/").select("h1").text()).isEqualTo("Search is temporarily unavailable");
    }

    @Test
    void siteKnownByTls_hasBrowsersComeByTlsAlone() {
        Response response = browser().header("Accept-Language", "id").get("/en/help");

        assertThat(response.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(response.header("Set-Cookie")).startsWith("lang=en;").contains("Secure");
    }

    @ParameterizedTest
    @CsvSource({"id", "en"})
    void absoluteLinks_useTheConfiguredAddress(String language) {
        assertThat(page("/" + language + "/help").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://berita.example/padanan/" + language + "/help");
    }
}
