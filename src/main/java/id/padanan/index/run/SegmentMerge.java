package id.padanan.index.run;

import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchDisk;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import id.padanan.index.generation.Generation;
import java.time.Duration;
import java.util.Optional;

/**
 * Has Elasticsearch merge the segments of an index that was just filled. It keeps what it was sent beside what the index
 * keeps of it, in case a copy must be recovered, until it merges the segment: a third of a new index. A full run's index is
 * written once and searched for long, which is what forced merges are for.
 *
 * <p>Where Elasticsearch refuses, the index is as good as before, only larger; the run goes on.
 */
public final class SegmentMerge {
    /** Elasticsearch never merges larger segments by itself, so that what is deleted from them later would stay. */
    private static final long LARGEST_SEGMENT = 5_000_000_000L;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final ElasticsearchApi elasticsearch;
    private final ElasticsearchDisk disk;

    public SegmentMerge(ElasticsearchApi elasticsearch, ElasticsearchDisk disk) {
        this.elasticsearch = elasticsearch;
        this.disk = disk;
    }

    /** An index as it stands; bytes and segments are those of all shards, without copies. */
    private record Size(long bytes, long segments, int shards) {
        long segmentsOfShard() {
            return 1 + bytes / shards / LARGEST_SEGMENT;
        }

        boolean isMerged() {
            return segments <= segmentsOfShard() * shards;
        }
    }

    /**
     * Merges, and returns when that is done or cannot be done.
     *
     * @throws id.padanan.index.retry.RetryPolicy.RetriesExhaustedException if Elasticsearch is away for too long
     * @throws id.padanan.index.retry.Cancellation.StoppedException if the run must stop
     */
    void run(RunContext run, Generation generation) {
        try {
            merge(run, "/" + generation.indexName());
        } catch (ElasticsearchRefusedException e) {
            notMerged(run, e.getMessage());
        }
    }

    private void merge(RunContext run, String index) {
        Size size = run.patience().call(() -> size(index));
        if (size.isMerged()) {
            return;
        }
        if (!run.patience().call(() -> hasRoom(size))) {
            notMerged(run, "the disk has no room for both the old and the merged segments");
            return;
        }
        run.tally().merging(Duration.ZERO);
        String merge = index + "/_forcemerge?wait_for_completion=false&max_num_segments=" + size.segmentsOfShard();
        String task = run.patience()
                .call(() -> elasticsearch.send("POST", merge, null))
                .getAsJsonObject()
                .get("task")
                .getAsString();
        awaitEnd(run, task);
    }

    private static void notMerged(RunContext run, String reason) {
        run.tally().caution("the index was not compacted: " + reason);
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

    /** A node merges few shards at a time: room is asked for two of them, or for the only one. */
    private boolean hasRoom(Size size) {
        return disk.hasRoomFor(Math.min(size.bytes(), 2 * size.bytes() / size.shards()));
    }

    private static boolean isWhole(JsonObject completed) {
        return completed.has("response")
                && completed
                                .getAsJsonObject("response")
                                .getAsJsonObject("_shards")
                                .get("failed")
                                .getAsInt()
                        == 0;
    }

    /** Asks again and again: a merge may take longer than any connection lives. */
    private void awaitEnd(RunContext run, String task) {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Optional<JsonObject> state =
                    run.patience().call(() -> elasticsearch.sendIfFound("GET", "/_tasks/" + task, null));
            if (state.isEmpty()) {
                notMerged(run, "the Elasticsearch node restarted during the merge");
                return;
            }
            if (state.get().get("completed").getAsBoolean()) {
                if (!isWhole(state.get())) {
                    notMerged(run, "Elasticsearch could not merge all shards; its log gives the reason");
                }
                return;
            }
            run.tally().merging(Duration.ofNanos(System.nanoTime() - start));
            run.stop().sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
