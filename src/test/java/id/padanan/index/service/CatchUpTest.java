package id.padanan.index.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.fixture.Concurrent;
import id.padanan.index.generation.Generation;
import id.padanan.index.job.Articles;
import id.padanan.index.job.FaultyProxy;
import id.padanan.index.job.FaultyProxy.Fault;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.IndexingSummary.RunOutcome;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.run.IndexingRequest.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a scheduled run does when its time comes. */
@Tag("elasticsearch")
@Concurrent
class CatchUpTest {
    private static final int COUNT = 60;

    @TempDir
    Path corpus;

    @RegisterExtension
    final FaultyProxy proxy = new FaultyProxy();

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named("padanan-catchuptest").withPatientLock());

    private record Never(Optional<Duration> every, Optional<String> cron) implements ScheduleConfig {
        Never() {
            this(Optional.empty(), Optional.empty());
        }
    }

    @AfterEach
    void stop() {
        index.job.stop(null);
    }

    private ScheduledIndexing schedule(TestIndex of) {
        return new ScheduledIndexing(null, of.job, new Never(), corpus);
    }

    private void write(String id) throws IOException {
        Files.writeString(corpus.resolve(id + ".jsonl"), Articles.record(id, "Teks."));
    }

    @Test
    void twoServersAtTheSameTime_neverBothWrite() throws Exception {
        Articles.write(corpus.resolve("a.jsonl"), COUNT);
        TestIndex other = TestIndex.openThrough(proxy, index.config);
        CountDownLatch writing = new CountDownLatch(1);
        proxy.fault(number -> {
            writing.countDown();
            return number == 0 ? Fault.HELD : Fault.NONE;
        });
        CompletableFuture<IndexingSummary> first =
                CompletableFuture.supplyAsync(() -> schedule(other).catchUp());
        writing.await();

        IndexingSummary second = schedule(index).catchUp();

        assertThat(second.outcome()).isEqualTo(RunOutcome.LOCKED);
        assertThat(first).as("the first writes all the while").isNotDone();
        assertThat(index.generationNames()).as("that of the first").hasSize(1);
        assertThat(index.generations.live()).isEmpty();
        proxy.release();
        assertThat(first.get().outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(first.get().indexed()).isEqualTo(COUNT);
        assertThat(index.liveIds()).hasSize(COUNT);
        assertThat(index.generationNames()).hasSize(1);
    }

    @Test
    void twoServersThatStartAtOnce_writeOneAfterTheOther() throws Exception {
        Articles.write(corpus.resolve("a.jsonl"), COUNT);
        TestIndex other = TestIndex.open(index.config);

        CompletableFuture<IndexingSummary> rival =
                CompletableFuture.supplyAsync(() -> schedule(other).catchUp());
        List<IndexingSummary> both = List.of(schedule(index).catchUp(), rival.get());

        // One waits for the other to show a sign of life; where that ends first, it has its turn.
        assertThat(both).extracting(IndexingSummary::outcome).contains(RunOutcome.DONE);
        assertThat(both).filteredOn(IndexingSummary::live).allSatisfy(summary -> assertThat(summary.indexed())
                .isEqualTo(COUNT));
        assertThat(both).extracting(IndexingSummary::outcome).isSubsetOf(RunOutcome.DONE, RunOutcome.LOCKED);
        assertThat(index.liveIds()).hasSize(COUNT);
    }

    @Test
    void unchangedCorpus_isReadAndNotWritten() throws IOException {
        write("satu");
        ScheduledIndexing scheduled = schedule(index);
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
        ScheduledIndexing scheduled = schedule(index);
        scheduled.catchUp();
        Generation before = index.generations.live().orElseThrow();
        String schema = index.generations.current().schema();
        JsonObject meta = JsonParser.parseString("""
                {"_meta":{"padanan":{"schema":"%s","glossary":"lain","started":"2026-01-01T00:00:00Z","articles":1}}}""".formatted(schema)).getAsJsonObject();
        index.elasticsearch.send("PUT", "/" + index.names.readAlias() + "/_mapping", meta);

        IndexingSummary summary = scheduled.catchUp();

        assertThat(summary.mode()).isEqualTo(Mode.FULL);
        assertThat(index.generations.live()).isPresent().isNotEqualTo(Optional.of(before));
    }

    @Test
    void runAfterTheShutdownBegan_doesNotBegin() throws IOException {
        write("satu");
        index.job.stop(null);

        assertThat(schedule(index).catchUp().outcome()).isEqualTo(RunOutcome.STOPPED);
        assertThat(index.generationNames()).isEmpty();
    }
}
