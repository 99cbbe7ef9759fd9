package id.padanan.index.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.padanan.index.job.Articles;
import id.padanan.index.job.IndexingSummary.RunOutcome;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.lock.LockOwner;
import id.padanan.index.lock.WriterLock;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Scheduled updates from the corpus folder within the server. */
@Tag("elasticsearch")
@QuarkusTest
class ScheduledIndexingTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    Scheduler scheduler;

    @TempDir
    Path corpus;

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named("padanan-scheduletest").withPatientLock());

    private record ScheduleTimes(Optional<Duration> every, Optional<String> cron) implements ScheduleConfig {
        static final ScheduleTimes NONE = new ScheduleTimes(Optional.empty(), Optional.empty());
        static final ScheduleTimes EACH_SECOND =
                new ScheduleTimes(Optional.of(Duration.ofSeconds(1)), Optional.empty());

        static ScheduleTimes cron(String expression) {
            return new ScheduleTimes(Optional.empty(), Optional.of(expression));
        }
    }

    @AfterEach
    void close() {
        scheduler.unscheduleJob(ScheduledIndexing.NAME);
        index.job.stop(null);
    }

    private ScheduledIndexing schedule(ScheduleTimes times) {
        return new ScheduledIndexing(scheduler, index.job, times, corpus);
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
        schedule(ScheduleTimes.EACH_SECOND).start();
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
        schedule(ScheduleTimes.EACH_SECOND).start();
        await().atMost(LONG).until(() -> runs(RunOutcome.FAILED) >= 1);

        write("satu");
        await().atMost(LONG).until(() -> runs(RunOutcome.DONE) >= 1);

        assertThat(index.liveIds()).containsExactly("satu");
    }

    @Test
    void anotherServersRun_isLeftToItself() throws IOException {
        write("satu");
        try (WriterLock held = takeLockAsAnotherServer()) {
            schedule(ScheduleTimes.EACH_SECOND).start();
            await().atMost(LONG).until(() -> runs(RunOutcome.LOCKED) >= 2);
            held.renew();
            assertThat(index.generations.live()).isEmpty();
        }

        await().atMost(LONG).until(() -> runs(RunOutcome.DONE) >= 1);
        assertThat(index.liveIds()).containsExactly("satu");
        assertThat(runs(RunOutcome.FAILED)).isZero();
    }

    @Test
    void withoutTimes_nothingIsScheduled() {
        schedule(ScheduleTimes.NONE).start();

        assertThat(scheduler.getScheduledJob(ScheduledIndexing.NAME)).isNull();
    }

    @Test
    void cron_isTakenAsInACrontab() {
        schedule(ScheduleTimes.cron("30 2 * * *")).start();

        assertThat(scheduler.getScheduledJob(ScheduledIndexing.NAME).getNextFireTime())
                .isNotNull();
    }

    @Test
    void timesThatCannotBeKept_areRefusedWithAWayOut() {
        assertThatThrownBy(schedule(ScheduleTimes.cron("setiap malam"))::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("padanan.index.cron")
                .hasMessageContaining("30 2 * * *");
        assertThatThrownBy(schedule(new ScheduleTimes(Optional.of(Duration.ZERO), Optional.empty()))::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("padanan.index.every=PT0S")
                .hasMessageContaining("24h");
        assertThatThrownBy(schedule(new ScheduleTimes(Optional.of(LONG), Optional.of("30 2 * * *")))::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keep one of them");
    }
}
