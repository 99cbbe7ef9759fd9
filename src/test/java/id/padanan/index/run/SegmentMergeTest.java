package id.padanan.index.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import id.padanan.fixture.Concurrent;
import id.padanan.index.job.Articles;
import id.padanan.index.job.Events;
import id.padanan.index.job.FaultyProxy;
import id.padanan.index.job.FaultyProxy.Fault;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The segments of an index after a full run that wrote many. */
@Tag("elasticsearch")
@Concurrent
class SegmentMergeTest {
    private static final int COUNT = 60;

    @TempDir
    Path folder;

    private final Events events = new Events();

    @RegisterExtension
    final FaultyProxy proxy = new FaultyProxy();

    @RegisterExtension
    final TestIndex index = TestIndex.openThrough(proxy, Config.named("padanan-segmentmergetest"));

    @BeforeEach
    void makeASegmentOfEachBulk() {
        proxy.fault(number -> {
            // A refresh writes a segment.
            index.elasticsearch.send(
                    "POST", "/" + index.names.allGenerations() + "/_refresh?expand_wildcards=all", null);
            return Fault.NONE;
        });
    }

    private void index() throws IOException {
        Path file = Articles.write(folder.resolve("a.jsonl"), COUNT);
        IndexingSummary summary = index.job.run(IndexingRequest.full(List.of(file)), events);
        assertThat(summary.failure()).isNull();
        assertThat(index.liveIds()).hasSize(COUNT);
    }

    private int segments() {
        JsonObject stats = index.elasticsearch.send("GET", "/" + index.names.readAlias() + "/_stats/segments", null);
        return stats.getAsJsonObject("_all")
                .getAsJsonObject("primaries")
                .getAsJsonObject("segments")
                .get("count")
                .getAsInt();
    }

    @Test
    void smallIndex_isOneSegment() throws IOException {
        index();

        assertThat(segments()).isOne();
        assertThat(events.merges).hasValue(1);
        assertThat(events.cautions).isEmpty();
    }

    @Test
    void refusedMerge_isToldAndTheIndexGoesLive() throws IOException {
        proxy.standIn("/_forcemerge", 403, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"not yours\"}}");

        index();

        // Elasticsearch also merges small segments when it flushes, so their number says nothing here.
        assertThat(events.merges).hasValue(1);
        assertThat(events.cautions).singleElement().asString().contains("not yours");
    }

    @Test
    void mergeThatFails_isToldAndTheIndexGoesLive() throws IOException {
        proxy.standIn("/_tasks/", 200, """
                {"completed":true,"response":{"_shards":{"total":1,"successful":0,"failed":1}}}""");

        index();

        assertThat(events.cautions)
                .containsExactly(
                        "the index was not compacted: Elasticsearch could not merge all shards; its log gives the reason");
    }

    @Test
    void mergeThatNobodyKnowsOfAnyMore_isToldAndTheIndexGoesLive() throws IOException {
        proxy.standIn(
                "/_tasks/", 404, "{\"error\":{\"type\":\"resource_not_found_exception\",\"reason\":\"no task\"}}");

        index();

        assertThat(events.cautions)
                .containsExactly("the index was not compacted: the Elasticsearch node restarted during the merge");
    }

    @Test
    void mergeThatTakesLong_endsWhenTheProcessDoes() throws Exception {
        proxy.standIn("/_tasks/", 200, "{\"completed\":false}");
        Path file = Articles.write(folder.resolve("a.jsonl"), COUNT);
        CountDownLatch merging = new CountDownLatch(2);
        CompletableFuture<IndexingSummary> run = CompletableFuture.supplyAsync(
                () -> index.job.run(IndexingRequest.full(List.of(file)), new IndexingListener() {
                    @Override
                    public void merging(Duration soFar) {
                        merging.countDown();
                    }
                }));
        merging.await();

        index.job.stop(null);

        assertThat(run.get().outcome()).isEqualTo(IndexingSummary.RunOutcome.STOPPED);
        assertThat(index.generationNames()).isEmpty();
    }

    @Test
    void diskThatMayNotBeLookedAt_isToldAndTheIndexGoesLive() throws IOException {
        proxy.standIn(
                "/_nodes/stats/fs", 403, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"not yours\"}}");

        index();

        assertThat(events.cautions)
                .containsExactly(
                        "cannot check Elasticsearch's free disk space: Elasticsearch refused the request: not yours (security_exception)",
                        "the index was not compacted: Elasticsearch refused the request: not yours (security_exception)");
    }

    @Test
    void mergeThatMayFillTheDisk_isLeftOut() throws IOException {
        proxy.standIn("/_nodes/stats/fs", 200, """
                {"nodes":{"n":{"fs":{"data":[
                {"path":"/data","available_in_bytes":1000,"low_watermark_free_space_in_bytes":999}]}}}}""");

        index();

        assertThat(events.merges).hasValue(0);
        assertThat(events.cautions)
                .containsExactly(
                        "the index was not compacted: the disk has no room for both the old and the merged segments");
    }
}
