package id.padanan.index.run;

import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchDisk;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import id.padanan.index.generation.Generation;
import java.time.Duration;
import java.util.Optional;

/**
 * Force-merges the segments of a newly built index. Until a segment is merged, Elasticsearch keeps the complete
 * document source for recovery next to the filtered one: a third of a new index. Force merges suit an index that is
 * written once and then searched for long.
 *
 * <p>If Elasticsearch refuses, the run continues with a larger index.
 */
public final class SegmentMerge {
    /**
     * Elasticsearch does not merge larger segments by itself, so documents deleted from them later would stay on disk.
     */
    private static final long MAX_SEGMENT_BYTES = 5_000_000_000L;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(2);

    private final ElasticsearchApi elasticsearch;
    private final ElasticsearchDisk disk;

    public SegmentMerge(ElasticsearchApi elasticsearch, ElasticsearchDisk disk) {
        this.elasticsearch = elasticsearch;
        this.disk = disk;
    }

    /** The size of an index: bytes and segments of all primary shards. */
    private record Size(long bytes, long segments, int shards) {
        long segmentsPerShard() {
            return 1 + bytes / shards / MAX_SEGMENT_BYTES;
        }

        boolean isMerged() {
            return segments <= segmentsPerShard() * shards;
        }
    }

    /**
     * Merges the segments; returns when that is done or not possible.
     *
     * @throws id.padanan.index.retry.RetryPolicy.RetriesExhaustedException if Elasticsearch stays unavailable
     * @throws id.padanan.index.retry.Cancellation.CancelledException if the run must stop
     */
    void run(RunContext run, Generation generation) {
        try {
            merge(run, "/" + generation.indexName());
        } catch (ElasticsearchRefusedException e) {
            reportNotMerged(run, e.getMessage());
        }
    }

    private void merge(RunContext run, String index) {
        Size size = run.retries().call(() -> size(index));
        if (size.isMerged()) {
            return;
        }
        if (!run.retries().call(() -> hasRoom(size))) {
            reportNotMerged(run, "the disk has no room for both the old and the merged segments");
            return;
        }
        run.counter().merging(Duration.ZERO);
        String merge = index + "/_forcemerge?wait_for_completion=false&max_num_segments=" + size.segmentsPerShard();
        String task = run.retries()
                .call(() -> elasticsearch.send("POST", merge, null))
                .getAsJsonObject()
                .get("task")
                .getAsString();
        awaitTask(run, task);
    }

    private static void reportNotMerged(RunContext run, String reason) {
        run.counter().caution("the index was not compacted: " + reason);
    }

    private Size size(String index) {
        elasticsearch.send("POST", index + "/_flush", null);
        JsonObject stats = elasticsearch.send("GET", index + "/_stats/store,segments", null);
        JsonObject primaries = stats.getAsJsonObject("_all").getAsJsonObject("primaries");
        return new Size(
                primaries.getAsJsonObject("store").get("size_in_bytes").getAsLong(),
                primaries.getAsJsonObject("segments").get("count").getAsLong(),
                stats.getAsJsonObject("_shards").get("successful").getAsInt());
    }

    /** A node merges only a few shards at a time: requires disk space for two of them, or for the only one. */
    private boolean hasRoom(Size size) {
        return disk.hasRoomFor(Math.min(size.bytes(), 2 * size.bytes() / size.shards()));
    }

    private static boolean isMergedOnAllShards(JsonObject completed) {
        return completed.has("response")
                && completed
                                .getAsJsonObject("response")
                                .getAsJsonObject("_shards")
                                .get("failed")
                                .getAsInt()
                        == 0;
    }

    /** Polls the task, because a merge may outlast any HTTP connection. */
    private void awaitTask(RunContext run, String task) {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Optional<JsonObject> state =
                    run.retries().call(() -> elasticsearch.sendIfFound("GET", "/_tasks/" + task, null));
            if (state.isEmpty()) {
                reportNotMerged(run, "the Elasticsearch node restarted during the merge");
                return;
            }
            if (state.get().get("completed").getAsBoolean()) {
                if (!isMergedOnAllShards(state.get())) {
                    reportNotMerged(run, "Elasticsearch could not merge all shards; its log gives the reason");
                }
                return;
            }
            run.counter().merging(Duration.ofNanos(System.nanoTime() - start));
            run.cancellation().sleep(pause);
            pause = pause.multipliedBy(2).compareTo(MAX_PAUSE) < 0 ? pause.multipliedBy(2) : MAX_PAUSE;
        }
    }
}
