package id.padanan.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.cli.PadananCommand;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.IndexNames;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Indexes two hundred malformed inputs of all formats with the command line. */
@Tag("elasticsearch")
@QuarkusTest
class MalformedInputTest {
    private static final int INPUTS = 200;
    private static final int REJECTIONS = 3;

    @Inject
    CommandLine.IFactory factory;

    @Inject
    ElasticsearchApi elasticsearch;

    @Inject
    IndexNames names;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final StringWriter err = new StringWriter();

    private int index(String... args) {
        return new CommandLine(PadananCommand.class, factory)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private Set<String> liveIds() {
        Set<String> ids = new TreeSet<>();
        elasticsearch
                .send("GET", "/" + names.readAlias() + "/_search?size=10000&_source=false", null)
                .getAsJsonObject("hits")
                .getAsJsonArray("hits")
                .forEach(hit -> ids.add(hit.getAsJsonObject().get("_id").getAsString()));
        return ids;
    }

    private static Map<String, String> kindsByPlace(Path report) throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        for (String line : Files.readAllLines(report)) {
            JsonNode rejection = new ObjectMapper().readTree(line);
            assertThat(rejection.get("reason").asText()).as(line).isNotBlank();
            assertThat(rejection.get("remedy").asText()).as(line).isNotBlank();
            String place = rejection.get("place").asText();
            assertThat(kinds.put(place, rejection.get("kind").asText()))
                    .as("the same place twice: %s", place)
                    .isNull();
        }
        return kinds;
    }

    @Test
    void everyFlaw_isNamedWithItsPlaceAndTakesNothingElseWithIt() throws IOException {
        long seed = Long.getLong("padanan.malformed.seed", 5);
        MalformedCorpus corpus = MalformedCorpus.write(folder, INPUTS, seed);
        Path report = elsewhere.resolve("rejected.jsonl");

        int exitCode = index("index", "--report", report.toString(), folder.toString());

        assertThat(kindsByPlace(report)).as("seed %d", seed).isEqualTo(corpus.rejections);
        assertThat(liveIds()).as("seed %d", seed).isEqualTo(corpus.ids);
        assertThat(exitCode).isEqualTo(REJECTIONS);
        assertThat(corpus.warnings).isNotEmpty().allSatisfy(place -> assertThat(err.toString())
                .contains("warning: " + place + ": "));
        assertThat(corpus.rejections.keySet())
                .allSatisfy(place -> assertThat(err.toString()).contains("rejected: " + place + ": "));
    }
}
