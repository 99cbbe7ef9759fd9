package id.padanan.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.padanan.index.job.IndexingJob;
import id.padanan.search.VersionsCorpus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests near-duplicate versions of a text in the JSON API. */
@Tag("elasticsearch")
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsApiTest {
    private static final int ALL = VersionsCorpus.FLOOD_VERSIONS + VersionsCorpus.OTHER_STORIES;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        VersionsCorpus.write(folder);
        job.run(List.of(folder));
    }

    private static ValidatableResponse search(String parameters) {
        return given().get("/api/v1/search?q=tanggul&in=id&size=50" + parameters)
                .then();
    }

    @Test
    void byDefault_eachVersionIsAHit() {
        search("")
                .statusCode(200)
                .body("total", is(ALL))
                .body("hits.size()", is(ALL))
                .body("", not(hasKey("listed")))
                .body("", not(hasKey("listedIsExact")))
                .body("hits", everyItem(not(hasKey("versions"))))
                .body("hits", everyItem(not(hasKey("group"))));
    }

    @Test
    void oneVersion_standsForTheOthers() {
        search("&versions=one")
                .statusCode(200)
                .body("total", is(ALL))
                .body("listed", is(VersionsCorpus.OTHER_STORIES + 1))
                .body("listedIsExact", is(true))
                .body("hits.size()", is(VersionsCorpus.OTHER_STORIES + 1))
                .body("hits.find { it.group == 'banjir-1' }.versions", is(VersionsCorpus.FLOOD_VERSIONS - 1))
                .body("hits.find { it.id == 'laporan' }.versions", is(0));
    }

    @Test
    void versionsOfOneText_areListedByItsGroup() {
        search("&versions=of-banjir-1")
                .body("total", is(VersionsCorpus.FLOOD_VERSIONS))
                .body("hits.id", everyItem(startsWith("banjir-")));
    }

    @Test
    void unknownVersions_areAProblem() {
        search("&versions=two").statusCode(400).body("detail", startsWith("versions: "));
    }
}
