package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.Concurrent;
import id.padanan.index.job.FaultyProxy.Fault;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Jobs whose connection to Elasticsearch fails. */
@Concurrent
class OutageTest {
    private static final int COUNT = 60;

    @TempDir
    Path folder;

    private final Events events = new Events();

    @RegisterExtension
    final FaultyProxy proxy = new FaultyProxy();

    @RegisterExtension
    final TestIndex index = open(Duration.ofMinutes(1));

    private Path file;

    @BeforeEach
    void indexOne() throws Exception {
        assertThat(index.job
                        .run(List.of(Files.writeString(folder.resolve("lama.jsonl"), Articles.record("lama", "Teks."))))
                        .live())
                .isTrue();
        file = Articles.write(folder.resolve("a.jsonl"), COUNT);
    }

    private TestIndex open(Duration patience) {
        return TestIndex.openThrough(proxy, new Config("padanan-outagetest", patience, 0.95));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "TOO_LARGE", "HELD"})
    void passingTrouble_isWaitedOutAndNothingIsLost(Fault fault) {
        proxy.fault(number -> number % 3 == 1 ? fault : Fault.NONE);

        IndexingSummary summary = index.job.run(IndexingRequest.full(List.of(file)), events);

        assertThat(proxy.bulks()).isGreaterThan(6);
        assertThat(summary.failure()).isNull();
        assertThat(summary.counts()).isEqualTo(new IndexingCounts(COUNT, 0, 0, 0, 0, 0, 0));
        assertThat(index.liveIds()).hasSize(COUNT).doesNotContain("lama");
        assertThat(events.waits).isNotEmpty().allSatisfy(wait -> assertThat(wait)
                .startsWith("Elasticsearch"));
    }

    /**
     * Each of these requests changes something in Elasticsearch, and the job repeats it because its response was lost.
     */
    @ParameterizedTest
    @CsvSource({
        "PUT, -lock/_create/writer",
        "PUT, -lock/_doc/writer",
        "DELETE, -lock/_doc/writer",
        "PUT, -outagetest-2",
        "POST, /_aliases",
        "POST, /_forcemerge",
        "PUT, /_settings",
        "PUT, /_mapping"
    })
    void answerThatIsLost_costsNothing(String method, String path) {
        proxy.fault(number -> {
            // A refresh writes a segment, so that there is something to merge.
            index.elasticsearch.send(
                    "POST", "/" + index.names.allGenerations() + "/_refresh?expand_wildcards=all", null);
            return Fault.NONE;
        });
        proxy.loseAnswer(method, path);

        IndexingSummary summary = index.job.run(IndexingRequest.full(List.of(file)), events);

        assertThat(proxy.hasLost()).isTrue();
        assertThat(summary.failure()).isNull();
        assertThat(index.liveIds()).hasSize(COUNT).doesNotContain("lama");
        assertThat(index.generationNames()).hasSize(2);
    }

    /** What an update changes apart from its articles. */
    @ParameterizedTest
    @CsvSource({"POST, /_aliases", "PUT, /_mapping", "PUT, -lock/_doc/writer"})
    void answerThatAnUpdateLoses_costsNothing(String method, String path) {
        proxy.loseAnswer(method, path);

        IndexingSummary summary = index.job.run(IndexingRequest.update(List.of(file)), events);

        assertThat(proxy.hasLost()).isTrue();
        assertThat(summary.failure()).isNull();
        assertThat(index.liveIds()).hasSize(COUNT + 1);
    }

    @Test
    void somethingElseThatAnswers_isWaitedOut() throws Exception {
        proxy.standIn("/_bulk", 200, "<html>maintenance</html>");
        CompletableFuture<IndexingSummary> run =
                CompletableFuture.supplyAsync(() -> index.job.run(IndexingRequest.full(List.of(file)), events));
        while (events.waits.isEmpty()) {
            Thread.sleep(20);
        }
        proxy.standDown();

        assertThat(run.get().failure()).isNull();
        assertThat(index.liveIds()).hasSize(COUNT);
        assertThat(events.waits)
                .containsOnly(
                        "Elasticsearch does not answer: the response is not a JSON object, so it may come from another server");
    }

    @Test
    void requestsThatAreTooLarge_areSentInParts() {
        proxy.fault(number -> Fault.TOO_LARGE);

        IndexingSummary summary = index.job.run(IndexingRequest.full(List.of(file)), events);

        assertThat(summary.failure()).isNull();
        assertThat(summary.counts()).isEqualTo(new IndexingCounts(COUNT, 0, 0, 0, 0, 0, 0));
        assertThat(index.liveIds()).hasSize(COUNT);
        assertThat(proxy.bulks()).isGreaterThan(COUNT);
    }

    @Test
    void troubleThatStays_endsTheRunWithItsReason() {
        proxy.fault(number -> number == 0 ? Fault.NONE : Fault.TOO_MANY_REQUESTS);

        IndexingSummary summary = open(Duration.ofSeconds(1)).job.run(IndexingRequest.full(List.of(file)), events);

        assertThat(summary.failure())
                .isEqualTo("gave up after 1 s (padanan.index.patience): Elasticsearch refused the request: busy"
                        + " (es_rejected_execution_exception)");
        assertThat(index.liveIds()).containsExactly("lama");
        assertThat(index.generationNames()).hasSize(1);
    }

    /** Runs the job with Elasticsearch down from the second bulk request on. */
    private CompletableFuture<IndexingSummary> runIntoOutage(TestIndex through) throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(2);
        proxy.fault(number -> {
            underWay.countDown();
            return Fault.NONE;
        });
        CompletableFuture<IndexingSummary> run =
                CompletableFuture.supplyAsync(() -> through.job.run(IndexingRequest.full(List.of(file)), events));
        underWay.await();
        proxy.goAway();
        return run;
    }

    @Test
    void elasticsearchAwayForLongerThanTheLockLasts_isWaitedForAndNothingIsLost() throws Exception {
        CompletableFuture<IndexingSummary> run = runIntoOutage(index);
        // Corresponds to a real outage of two minutes, scaled to this lock expiry and retry limit.
        Thread.sleep(index.config.lockExpiry().multipliedBy(2).toMillis());
        boolean wentOnMeanwhile = run.isDone();
        proxy.comeBack();

        IndexingSummary summary = run.get();

        assertThat(wentOnMeanwhile).isFalse();
        assertThat(summary.failure()).isNull();
        assertThat(summary.counts()).isEqualTo(new IndexingCounts(COUNT, 0, 0, 0, 0, 0, 0));
        assertThat(index.liveIds()).hasSize(COUNT).doesNotContain("lama");
        assertThat(events.waits).isNotEmpty().allSatisfy(wait -> assertThat(wait)
                .startsWith("Elasticsearch does not answer: "));
    }

    @Test
    void elasticsearchGoneForGood_endsTheRunAndTheNextOneClearsUp() throws Exception {
        IndexingSummary summary = runIntoOutage(open(Duration.ofSeconds(1))).get();

        assertThat(summary.failure())
                .startsWith("gave up after 1 s (padanan.index.patience): Elasticsearch does not answer: ");
        assertThat(index.liveIds()).containsExactly("lama");

        proxy.comeBack();
        assertThat(index.job.run(List.of(file)).failure()).isNull();
        assertThat(index.liveIds()).hasSize(COUNT);
        assertThat(index.generationNames()).hasSize(2);
    }

    @Test
    void jobThatLosesItsIndex_writesNoMore() {
        proxy.fault(number -> {
            if (number == 2) {
                // What another job does when it takes over.
                index.generations.removeLeftovers();
            }
            return Fault.NONE;
        });

        IndexingSummary summary = index.job.run(IndexingRequest.full(List.of(file)), events);

        assertThat(summary.failure()).isEqualTo("another job has taken over this index");
        assertThat(index.liveIds()).containsExactly("lama");
        assertThat(index.generationNames()).hasSize(1);
    }
}
