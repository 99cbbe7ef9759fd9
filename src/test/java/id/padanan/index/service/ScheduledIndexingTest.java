package id.padanan.index.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.index.generation.ExpectedSchema;
import id.padanan.index.generation.Generation;
import id.padanan.index.job.Articles;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.IndexingSummary.RunOutcome;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.lock.LockOwner;
import id.padanan.index.lock.WriterLock;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import id.padanan.index.run.IndexingRequest.Mode;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scheduled updates from the corpus folder within the server. */
@Tag("elasticsearch")
@QuarkusTest
class ScheduledIndexingTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    RestClient client;

    @Inject
    ExpectedSchema schema;

    @Inject
    Scheduler scheduler;

    @TempDir
    Path corpus;

    private TestIndex index;

    private record ScheduleTimes(Optional<Duration> every, Optional<String> cron) implements ScheduleConfig {
        static final ScheduleTimes NONE = new ScheduleTimes(Optional.empty(), Optional.empty());
        static final ScheduleTimes EACH_SECOND =
                new ScheduleTimes(Optional.of(Duration.ofSeconds(1)), Optional.empty());

        static ScheduleTimes cron(String expression) {
            return new ScheduleTimes(Optional.empty(), Optional.of(expression));
        }
    }

    @BeforeEach
    void open() {
        index = openIndex();
    }

    private TestIndex openIndex() {
        return new TestIndex(
                client, client, schema, Config.named("padanan-scheduletest").withPatientLock());
    }

    @AfterEach
    void close() {
        scheduler.unscheduleJob(ScheduledIndexing.NAME);
        index.job.stop(null);
        index.close();
    }

    private ScheduledIndexing schedule(TestIndex of, ScheduleTimes times) {
        return new ScheduledIndexing(scheduler, of.job, times, corpus);
    }

    private void write(String id) throws IOException {
        Files.writeString(corpus.resolve(id + ".jsonl"), Articles.record(id, "Teks."));
    }

    private double runs(RunOutcome outcome) {
        return index.meters
                .get("padanan.indexing.runs")
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .counter()
                .count();
    }

    private WriterLock takeLockAsAnotherServer() {
        Cancellation cancellation = new Cancellation();
        return WriterLock.take(
                index.elasticsearch,
                index.names.lock(),
                LockOwner.self("another server"),
                index.config.lockExpiry(),
                new RetryPolicy(LONG, cancellation, reason -> {}),
                cancellation);
    }

    @Test
    void corpusThatChanges_isFollowed() throws IOException {
        write("satu");
        schedule(index, ScheduleTimes.EACH_SECOND).start();
        await().atMost(LONG).until(() -> runs(RunOutcome.DONE) >= 1);
        assertThat(index.liveIds()).containsExactly("satu");

        write("dua");
        await().atMost(LONG).until(() -> index.liveIds().contains("dua"));
        Files.delete(corpus.resolve("satu.jsonl"));
        await().atMost(LONG).until(() -> index.liveIds().size() == 1);

        assertThat(index.liveIds()).containsExactly("dua");
        assertThat(index.generationNames())
                .as("only the first run was a full one")
                .hasSize(1);
    }

    @Test
    void runThatFails_isTriedAgain() throws IOException {
        schedule(index, ScheduleTimes.EACH_SECOND).start();
        await().atMost(LONG).until(() -> runs(RunOutcome.FAILED) >= 1);

        write("satu");
        await().atMost(LONG).until(() -> runs(RunOutcome.DONE) >= 1);

        assertThat(index.liveIds()).containsExactly("satu");
    }

    @Test
    void anotherServersRun_isLeftToItself() throws IOException {
        write("satu");
        try (WriterLock held = takeLockAsAnotherServer()) {
            schedule(index, ScheduleTimes.EACH_SECOND).start();
            await().atMost(LONG).until(() -> runs(RunOutcome.LOCKED) >= 2);
            held.renew();
            assertThat(index.generations.live()).isEmpty();
        }

        await().atMost(LONG).until(() -> runs(RunOutcome.DONE) >= 1);
        assertThat(index.liveIds()).containsExactly("satu");
        assertThat(runs(RunOutcome.FAILED)).isZero();
    }

    @Test
    void twoServersAtTheSameTime_neverBothWrite() throws Exception {
        Articles.write(corpus.resolve("a.jsonl"), 300);
        TestIndex other = openIndex();

        CompletableFuture<IndexingSummary> rival = CompletableFuture.supplyAsync(
                () -> schedule(other, ScheduleTimes.NONE).catchUp());
        List<IndexingSummary> both = List.of(schedule(index, ScheduleTimes.NONE).catchUp(), rival.get());

        // One job waits for the other's renewal; if the other ends first, the waiting one runs.
        assertThat(both).extracting(IndexingSummary::outcome).contains(RunOutcome.DONE);
        assertThat(both).filteredOn(IndexingSummary::live).allSatisfy(summary -> assertThat(summary.indexed())
                .isEqualTo(300));
        assertThat(both).extracting(IndexingSummary::outcome).isSubsetOf(RunOutcome.DONE, RunOutcome.LOCKED);
        assertThat(index.liveIds()).hasSize(300);
    }

    @Test
    void unchangedCorpus_isReadAndNotWritten() throws IOException {
        write("satu");
        ScheduledIndexing scheduled = schedule(index, ScheduleTimes.NONE);
        assertThat(scheduled.catchUp().mode()).isEqualTo(Mode.FULL);
        long writes = index.liveWrites();

        IndexingSummary again = scheduled.catchUp();

        assertThat(again.mode()).isEqualTo(Mode.UPDATE);
        assertThat(again.counts().unchanged()).isEqualTo(1);
        assertThat(index.liveWrites()).isEqualTo(writes);
    }

    @Test
    void generationOfAnotherGlossary_isReplacedByAFullRun() throws IOException {
        write("satu");
        ScheduledIndexing scheduled = schedule(index, ScheduleTimes.NONE);
        scheduled.catchUp();
        Generation before = index.generations.live().orElseThrow();
        JsonObject meta = JsonParser.parseString("""
                {"_meta":{"padanan":{"schema":"%s","glossary":"lain","started":"2026-01-01T00:00:00Z","articles":1}}}""".formatted(schema.hash())).getAsJsonObject();
        index.elasticsearch.send("PUT", "/" + index.names.readAlias() + "/_mapping", meta);

        IndexingSummary summary = scheduled.catchUp();

        assertThat(summary.mode()).isEqualTo(Mode.FULL);
        assertThat(index.generations.live()).isPresent().isNotEqualTo(Optional.of(before));
    }

    @Test
    void runAfterTheShutdownBegan_doesNotBegin() throws IOException {
        write("satu");
        index.job.stop(null);

        assertThat(schedule(index, ScheduleTimes.NONE).catchUp().outcome()).isEqualTo(RunOutcome.STOPPED);
        assertThat(index.generationNames()).isEmpty();
    }

    @Test
    void withoutTimes_nothingIsScheduled() {
        schedule(index, ScheduleTimes.NONE).start();

        assertThat(scheduler.getScheduledJob(ScheduledIndexing.NAME)).isNull();
    }

    @Test
    void cron_isTakenAsInACrontab() {
        schedule(index, ScheduleTimes.cron("30 2 * * *")).start();

        assertThat(scheduler.getScheduledJob(ScheduledIndexing.NAME).getNextFireTime())
                .isNotNull();
    }

    @Test
    void timesThatCannotBeKept_areRefusedWithAWayOut() {
        assertThatThrownBy(schedule(index, ScheduleTimes.cron("setiap malam"))::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("padanan.index.cron")
                .hasMessageContaining("30 2 * * *");
        assertThatThrownBy(schedule(index, new ScheduleTimes(Optional.of(Duration.ZERO), Optional.empty()))::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("padanan.index.every=PT0S")
                .hasMessageContaining("24h");
        assertThatThrownBy(schedule(index, new ScheduleTimes(Optional.of(LONG), Optional.of("30 2 * * *")))::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keep one of them");
    }
}
