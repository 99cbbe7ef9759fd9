package id.padanan.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the suggestions of the JSON API with the sample corpus. */
@QuarkusTest
@SampleCorpus
class SuggestApiTest {
    private static ValidatableResponse suggest(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/suggest").then();
    }

    @Test
    void suggestions_areTermsAndArticlesWithTheirAddresses() {
        suggest("q", "jaminan keam")
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("query", equalTo("jaminan keam"))
                .body("suggestions.size()", lessThanOrEqualTo(8))
                .body("suggestions[0].kind", equalTo("term"))
                .body("suggestions[0].text", equalTo("jaminan keamanan"))
                .body("suggestions[0].counterpart", equalTo("security guarantee"))
                .body("suggestions[0].value", equalTo("jaminan keamanan"))
                .body("suggestions[0].url", matchesPattern("http://localhost:\\d+/id/search\\?q=jaminan\\+keamanan"))
                .body(
                        "suggestions.findAll { it.kind == 'article' }.value",
                        hasItem("kompas-jaminan-keamanan-jangka-panjang"))
                .body("suggestions.url", hasItem(endsWith("/a/kompas-jaminan-keamanan-jangka-panjang")));
    }

    @Test
    void source_leadsToItsArticlesInTheLanguageAskedFor() {
        suggest("q", "kompa", "lang", "en")
                .body("suggestions[0].kind", equalTo("source"))
                .body("suggestions[0].counterpart", nullValue())
                .body("suggestions[0].url", endsWith("/en/search?q=&source=kompas"));
    }

    @Test
    void openSearch_isTheFormThatBrowsersRead() {
        suggest("q", "security guar", "format", "opensearch", "lang", "en")
                .statusCode(200)
                .contentType("application/x-suggestions+json")
                .body("$", hasSize(4))
                .body("[0]", equalTo("security guar"))
                .body("[1]", hasItems("security guarantee"))
                .body("[2]", hasItems("jaminan keamanan"))
                .body("[3]", hasItem(containsString("/en/search?q=security+guarantee")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', lang, id, q: the text must have 1 to 100 characters",
        "'  ', lang, id, q: the text must have 1 to 100 characters",
        "a, lang, <b>, lang: must be a language code such as id or en",
        "a, format, xml, format: must be json or opensearch",
    })
    void badParameters_areAProblem(String text, String name, String value, String detail) {
        suggest("q", text, name, value)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("detail", equalTo(detail));
    }

    @Test
    void moreThan100Characters_areAProblem() {
        suggest("q", "a".repeat(100)).statusCode(200);
        suggest("q", "a".repeat(101)).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void openApi_describesTheSuggestions() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .body("paths.'/api/v1/suggest'.get.parameters.name", containsInAnyOrder("q", "lang", "format"));
    }
}
