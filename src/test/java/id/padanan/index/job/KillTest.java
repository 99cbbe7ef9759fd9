package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.elasticsearch.server.TestElasticsearch;
import id.padanan.fixture.Concurrent;
import id.padanan.index.generation.Generation;
import id.padanan.index.generation.StandaloneSchema;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.run.IndexingRequest;
import id.padanan.index.run.IndexingRequest.Mode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills jobs at random moments, with SIGTERM or SIGKILL. {@code -Dpadanan.kill.rounds} sets the number of jobs, and
 * {@code -Dpadanan.kill.seed} the moments, which are derived from the commit by default.
 */
@Concurrent
class KillTest {
    private static final String NAME = "padanan-killtest";
    private static final int ROUNDS = Integer.getInteger("padanan.kill.rounds", 5);
    private static final int SEED_DIGITS = 15;
    private static final int HEXADECIMAL = 16;
    private static final int ARTICLES = 120;
    /** Number of output lines from the start of a run until the new generation is published. */
    private static final int LINES = 2 + ARTICLES / KilledJob.ARTICLES_A_LINE;
    /** Longer than the time between two lines, or to publish a generation. */
    private static final int MOST_MILLIS_MORE = 300;

    @TempDir
    Path folder;

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named(NAME));

    private Path schemaFile;
    private Process waiting;

    /** A job and how it is killed: after a number of lines, then milliseconds. */
    private record Blow(int round, Mode mode, boolean gentle, int lines, int millisMore) {
        static Blow random(int round, Random random) {
            return new Blow(
                    round,
                    random.nextInt(3) == 0 ? Mode.UPDATE : Mode.FULL,
                    random.nextBoolean(),
                    1 + random.nextInt(LINES),
                    random.nextInt(MOST_MILLIS_MORE));
        }

        /**
         * A different corpus, so that the new generation differs from the old one and an update rewrites all articles.
         */
        String corpus() {
            return "ronde-" + round + "-";
        }

        Set<String> ids() {
            Set<String> ids = new TreeSet<>();
            IntStream.range(0, ARTICLES).forEach(i -> ids.add(corpus() + i));
            return ids;
        }
    }

    @BeforeEach
    void indexOne() throws IOException {
        schemaFile = Files.writeString(
                folder.resolve("schema.json"), StandaloneSchema.get().body().toString());
        Path first = Files.writeString(folder.resolve("awal.jsonl"), Articles.record("awal", "Teks."));
        assertThat(index.job.run(List.of(first)).live()).isTrue();
    }

    @AfterEach
    void close() {
        if (waiting != null) {
            waiting.destroyForcibly();
        }
    }

    @Test
    void jobKilledAtAnyMoment_leavesACompleteIndexAndNoRemains() throws Exception {
        long seed = Long.getLong("padanan.kill.seed", seedOfCommit());
        System.out.println("KillTest: -Dpadanan.kill.seed=" + seed);
        Random random = new Random(seed);
        List<Blow> blows = IntStream.range(0, ROUNDS)
                .mapToObj(round -> Blow.random(round, random))
                .toList();
        waiting = start(blows.get(0));
        for (Blow blow : blows) {
            Process job = waiting;
            // The process takes longer to start than to run.
            waiting = blow.round() + 1 < ROUNDS ? start(blows.get(blow.round() + 1)) : null;
            endureOne(blow, job, "seed " + seed + ", " + blow);
        }
    }

    /** The first digits of the commit's hash: a run is repeatable, yet each commit tries other moments. 0 without git. */
    private static long seedOfCommit() {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "HEAD").start();
            String hash = new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return hash.length() < SEED_DIGITS ? 0 : Long.parseLong(hash.substring(0, SEED_DIGITS), HEXADECIMAL);
        } catch (IOException e) {
            return 0;
        }
    }

    private void endureOne(Blow blow, Process job, String which) throws Exception {
        Set<String> before = index.liveIds();
        strike(blow, job);

        Set<String> found = index.liveIds();
        if (blow.mode() == Mode.FULL) {
            assertThat(found).as(which).isIn(before, blow.ids());
        } else {
            assertThat(found).as(which).containsAll(before);
        }

        // The killed job still holds the lock, so this one waits for it to expire.
        IndexingSummary next = index.job.run(request(blow), new Events());
        assertThat(next.failure()).as(which).isNull();
        Set<String> expected = blow.ids();
        if (blow.mode() == Mode.UPDATE) {
            expected.addAll(before);
        }
        assertThat(index.liveIds()).as(which).isEqualTo(expected);
        assertNoRemains(which);
    }

    private IndexingRequest request(Blow blow) {
        return new IndexingRequest(blow.mode(), List.of(file(blow)), false);
    }

    private Path file(Blow blow) {
        return folder.resolve(blow.corpus() + ".jsonl");
    }

    private void assertNoRemains(String which) {
        List<String> kept = Stream.of(index.generations.live(), index.generations.previous())
                .flatMap(generation -> generation.map(Generation::indexName).stream())
                .toList();
        assertThat(index.generationNames()).as(which).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(index.elasticsearch.sendIfFound("GET", "/" + index.names.lock() + "/_doc/writer", null))
                .as(which)
                .isEmpty();
    }

    private Process start(Blow blow) throws IOException {
        Path corpus = Articles.write(file(blow), blow.corpus(), ARTICLES);
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledJob.class.getName(),
                        TestElasticsearch.host().toURI(),
                        NAME,
                        schemaFile.toString(),
                        blow.mode().name(),
                        corpus.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void strike(Blow blow, Process job) throws Exception {
        job.getOutputStream().write('\n');
        job.getOutputStream().flush();
        try (BufferedReader output = job.inputReader()) {
            awaitLines(output, blow.lines());
            job.waitFor(blow.millisMore(), TimeUnit.MILLISECONDS);
            if (blow.gentle()) {
                job.destroy();
                job.waitFor();
            }
        } finally {
            job.destroyForcibly().waitFor();
        }
    }

    private static void awaitLines(BufferedReader output, int lines) throws IOException {
        int seen = 0;
        while (seen < lines) {
            String line = output.readLine();
            assertThat(line).as("what the job prints after %d steps", seen).isNotNull();
            if (Set.of(KilledJob.BEGUN, KilledJob.READING, KilledJob.WRITTEN).contains(line)) {
                seen++;
            }
        }
    }
}
