package id.padanan.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the JSON API with the sample corpus. */
@Tag("elasticsearch")
@QuarkusTest
@SampleCorpus
class ApiTest {
    private static ValidatableResponse search(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/search").then();
    }

    @Test
    void search_answersAsTheContractSays() {
        search("q", "jaminan keamanan", "size", "3")
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("query.text", equalTo("jaminan keamanan"))
                .body("query.in", equalTo("both"))
                .body("query.terms.text", contains("jaminan keamanan"))
                .body("query.terms[0].padanan", hasItems("security guarantee"))
                .body("query.terms[0].language", equalTo("id"))
                .body("query", hasKey("suggestion"))
                .body("total", greaterThanOrEqualTo(5))
                .body("totalIsExact", equalTo(true))
                .body("page", equalTo(1))
                .body("size", equalTo(3))
                .body("hits.size()", equalTo(3))
                .body("hits.permalink", everyItem(matchesPattern("http://localhost:\\d+/a/[a-z0-9-]+")))
                .body("hits[0]", hasKey("titleGloss"))
                .body("hits[0].sourceName", notNullValue())
                .body("hits[0].snippets[0].html", containsString("<mark>"))
                .body("hits[0].matched.query", hasItems("jaminan keamanan"))
                .body("facets.source.value", hasItems("sky", "kompas"))
                .body("facets.source.name", hasItems("Sky News", "Kompas"))
                .body("facets.year.value", hasItems("2025"))
                .body("facets.month.value", hasItems("2025-08"))
                .body("timeline.from", hasItems("2025-08-01"))
                .body("timeline.to", hasItems("2025-08-31"))
                .body("timeline.find { it.from == '2025-08-01' }.source.name", hasItems("Sky News"))
                .body("tookMillis", greaterThanOrEqualTo(0));
    }

    @Test
    void search_suggestsABetterSpelling() {
        search("q", "jamiman keamanan").body("query.suggestion", equalTo("jaminan keamanan"));
        search("q", "jaminan keamanan").body("query.suggestion", nullValue());
    }

    @Test
    void search_takesTheParametersOfThePages() {
        search("q", "jaminan", "source", "sky", "from", "2025-01-01", "to", "2025-12-31", "sort", "newest")
                .statusCode(200)
                .body("hits.source", everyItem(equalTo("sky")));
    }

    @ParameterizedTest
    @CsvSource({
        "page, 0,          page: must be a whole number of at least 1",
        "page, 1001,       page: only the first 10000 hits can be listed; narrow the search",
        "size, 51,         size: must be a whole number from 1 to 50",
        "sort, best,       'sort: must be relevance, newest or oldest'",
        "in,   fr,         'in: must be both, id or en'",
        "from, 1/2/2025,   'from: must be a date written as year-month-day, such as 2025-08-17'",
    })
    void search_answersBadParametersWithAProblem(String name, String value, String detail) {
        search("q", "a", name, value)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("title", equalTo("Bad Request"))
                .body("detail", equalTo(detail));
    }

    @Test
    void search_refusesAQueryOfMoreThan300Characters() {
        search("q", "a".repeat(300)).statusCode(200);
        search("q", "a".repeat(301)).statusCode(400).body("detail", containsString("300 characters"));
    }

    @Test
    void article_isAnsweredWhole() {
        given().get("/api/v1/articles/bbc-starmer-sambut-zelensky")
                .then()
                .statusCode(200)
                .body("source", equalTo("bbc"))
                .body("sourceName", equalTo("BBC"))
                .body("author", equalTo("Kate Whannel"))
                .body("published", equalTo("2025-08-14"))
                .body("language", equalTo("id"))
                .body("permalink", matchesPattern("http://localhost:\\d+/a/bbc-starmer-sambut-zelensky"))
                .body("body.size()", greaterThanOrEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource({"tidak-ada", "TIDAK%20SAH", "%3Cscript%3E"})
    void article_thatIsNotThereIsAProblem(String id) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/articles/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/", "/api/v1/nope", "/api/v1/articles"})
    void unknownAddress_isAProblem(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @Test
    void openApi_describesTheSearch() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.'/api/v1/search'.get.parameters.name",
                        hasItems("q", "source", "in", "from", "to", "sort", "page", "size"))
                .body("paths.collect { it.value.get.requestBody }", everyItem(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"gencatan senjata, ceasefire", "Ceasefire, ceasefire", "ketidakpastiannya, uncertainty"})
    void glossary_looksUpEitherLanguage(String words, String english) {
        given().queryParam("q", words)
                .get("/api/v1/glossary")
                .then()
                .statusCode(200)
                .body("query", equalTo(words))
                .body("pairs.english.text.flatten()", hasItems(english))
                .body("pairs[0].subject", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"''", "zzzxqj"})
    void glossary_ofUnknownWordsIsEmpty(String words) {
        given().queryParam("q", words)
                .get("/api/v1/glossary")
                .then()
                .statusCode(200)
                .body("pairs", empty());
    }

    @Test
    void glossary_refusesMoreThan300Characters() {
        given().queryParam("q", "a".repeat(301))
                .get("/api/v1/glossary")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
