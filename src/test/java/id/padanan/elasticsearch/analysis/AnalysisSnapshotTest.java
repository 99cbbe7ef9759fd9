package id.padanan.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the tokens of each analyzer of the index, and of the English chain, with a snapshot. After an intended
 * change, run the test with {@code -Dpadanan.snapshots=renew} and commit the new snapshot.
 */
@QuarkusTest
@Tag("elasticsearch")
class AnalysisSnapshotTest {
    private static final Path SNAPSHOT =
            Path.of("src", "test", "resources", "id", "padanan", "elasticsearch", "analysis", "analysis-snapshot.txt");
    private static final String INDEX = "/padanan-analysis-snapshot";
    private static final JsonObject ENGLISH = JsonParser.parseString("""
                    {"type": "custom", "tokenizer": "standard",
                     "filter": ["english_possessive", "lowercase", "asciifolding", "english_stemmer"]}""").getAsJsonObject();

    @Inject
    RestClient client;

    @Inject
    SearchMapping mapping;

    private JsonObject analysis;

    @BeforeEach
    void createIndex() throws IOException {
        analysis = analysisOfTheIndex();
        analysis.getAsJsonObject("analyzer").add("plain_english", ENGLISH);
        analysis.getAsJsonObject("filter").add("english_possessive", stemmer("possessive_english"));
        analysis.getAsJsonObject("filter").add("english_stemmer", stemmer("english"));
        JsonObject settings = new JsonObject();
        settings.add("analysis", analysis);
        JsonObject body = new JsonObject();
        body.add("settings", settings);
        Request create = new Request("PUT", INDEX);
        create.setJsonEntity(body.toString());
        client.performRequest(create);
    }

    @AfterEach
    void deleteIndex() throws IOException {
        client.performRequest(new Request("DELETE", INDEX));
    }

    @Test
    void analyzers_doToTheSentencesWhatTheSnapshotShows() throws IOException {
        StringBuilder actual = new StringBuilder();
        for (String sentence : TrickySentences.all()) {
            actual.append(sentence).append('\n');
            for (String analyzer : analysis.getAsJsonObject("analyzer").keySet().stream()
                    .sorted()
                    .toList()) {
                actual.append("  ").append(analyzer).append(": ").append(tokens(analyzer, sentence));
                actual.append('\n');
            }
        }
        if ("renew".equals(System.getProperty("padanan.snapshots"))) {
            Files.writeString(SNAPSHOT, actual);
        }

        assertThat(actual.toString().lines().toList())
                .as("If this change is meant, renew the snapshot with -Dpadanan.snapshots=renew")
                .containsExactlyElementsOf(Files.readAllLines(SNAPSHOT));
    }

    /** The terms in order. A bar separates terms at the same position. */
    private String tokens(String analyzer, String sentence) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("analyzer", analyzer);
        return AnalyzedToken.onServer(client, INDEX + "/_analyze", body, sentence).stream()
                .collect(Collectors.groupingBy(
                        AnalyzedToken::position,
                        TreeMap::new,
                        Collectors.mapping(AnalyzedToken::term, Collectors.joining("|"))))
                .values()
                .stream()
                .collect(Collectors.joining(" "));
    }

    private JsonObject analysisOfTheIndex() {
        AtomicReference<JsonObject> schema = new AtomicReference<>();
        try (SearchSession session = mapping.createSession()) {
            session.schemaManager(Object.class)
                    .exportExpectedSchema(
                            (backend, index, export) -> schema.set(export.extension(ElasticsearchExtension.get())
                                    .bodyParts()
                                    .get(0)));
        }
        return schema.get()
                .getAsJsonObject("settings")
                .getAsJsonObject("analysis")
                .deepCopy();
    }

    private static JsonObject stemmer(String language) {
        JsonObject filter = new JsonObject();
        filter.addProperty("type", "stemmer");
        filter.addProperty("language", language);
        return filter;
    }
}
