package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.generation.ExpectedSchema;
import id.padanan.index.job.TestIndex.Config;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs killed without warning. */
@Tag("elasticsearch")
@QuarkusTest
class KillTest {
    private static final String NAME = "padanan-killtest";
    private static final int ROUNDS = 4;
    private static final int ARTICLES = 3_000;
    private static final int MOST_MILLIS = 4_000;

    @Inject
    RestClient client;

    @Inject
    ExpectedSchema schema;

    @TempDir
    Path folder;

    private TestIndex index;
    private Path small;

    @BeforeEach
    void indexOne() throws IOException {
        index = new TestIndex(client, client, schema, Config.named(NAME));
        small = Files.writeString(folder.resolve("kecil.jsonl"), Articles.record("kecil", "Teks."));
        assertThat(index.job.run(List.of(small)).live()).isTrue();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void jobKilledAtAnyMoment_leavesACompleteIndexAndNoRemains() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("KillTest: seed " + seed);
        Random random = new Random(seed);
        Path schemaFile =
                Files.writeString(folder.resolve("schema.json"), schema.body().toString());
        Path large = Articles.write(folder.resolve("besar.jsonl"), ARTICLES);
        for (int round = 0; round < ROUNDS; round++) {
            kill(schemaFile, large, random.nextInt(MOST_MILLIS));

            Set<String> found = index.liveIds();
            assertThat(found.size()).as("seed %d, round %d", seed, round).isIn(1, ARTICLES);

            IndexingSummary next = index.job.run(List.of(small));
            assertThat(next.failure()).as("seed %d, round %d", seed, round).isNull();
            assertThat(index.liveIds()).containsExactly("kecil");
            assertThat(index.generationNames()).hasSize(2);
        }
    }

    private void kill(Path schemaFile, Path corpus, int millis) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledJob.class.getName(),
                        client.getNodes().get(0).getHost().toURI(),
                        NAME,
                        schemaFile.toString(),
                        corpus.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.equals(KilledJob.BEGUN)) {
                line = output.readLine();
            }
            assertThat(line).as("what the job printed first").isNotNull();
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
