package id.padanan.cli.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingListener;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Tests the progress output of a job without a terminal. */
class IndexProgressTest {
    private static final Rejection REJECTION =
            new Rejection(new InputLocation(Path.of("a.jsonl"), 3), Rejection.Reason.NO_TITLE, "it has no title");

    private final StringWriter err = new StringWriter();
    private final List<Rejection> rejections = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T02:00:00Z");
    private final IndexingListener report = new IndexingListener() {
        @Override
        public void rejection(Rejection rejection) {
            rejections.add(rejection);
        }
    };
    private final IndexProgress news =
            new IndexProgress(new PlainDisplay(new PrintWriter(err)), trouble -> true, report, () -> now);

    private static IndexingCounts counts(long indexed, long rejected) {
        return new IndexingCounts(indexed, 0, 0, 0, rejected, 0, 0);
    }

    private List<String> lines() {
        return err.toString().lines().toList();
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Test
    void progress_isShownAtIntervalsWithRateShareAndTimeLeft() {
        news.reading(0, OptionalLong.of(1_000_000));
        pass(9);
        news.progress(counts(1_000, 0));
        pass(1);
        news.reading(250_000, OptionalLong.of(1_000_000));
        pass(5);
        news.progress(counts(1_800, 3));
        pass(5);
        news.reading(500_000, OptionalLong.of(1_000_000));

        assertThat(lines())
                .containsExactly(
                        "indexing: 1,000 articles, 100 a second, 0 rejected, 25% read, about 30 s left",
                        "indexing: 1,800 articles, 90 a second, 3 rejected, 50% read, about 20 s left");
    }

    @Test
    void progress_ofAnUnknownAmountTellsNoTimeLeft() {
        news.reading(0, OptionalLong.empty());
        pass(20);
        news.progress(counts(500, 1));

        assertThat(lines()).containsExactly("indexing: 500 articles, 25 a second, 1 rejected");
    }

    @Test
    void progress_beforeTheFirstByteTellsNoTimeLeft() {
        news.reading(0, OptionalLong.of(100));
        pass(10);
        news.progress(counts(0, 0));

        assertThat(lines()).containsExactly("indexing: 0 articles, 0 a second, 0 rejected, 0% read");
    }

    @Test
    void longTimes_areToldInMinutesAndHours() {
        news.reading(0, OptionalLong.of(100));
        pass(120);
        news.reading(1, OptionalLong.of(100));
        pass(380);
        news.reading(50, OptionalLong.of(100));

        assertThat(lines().get(0)).endsWith("1% read, about 3 h 18 min left");
        assertThat(lines().get(1)).endsWith("50% read, about 8 min left");
    }

    @Test
    void merge_isToldAtIntervals() {
        news.merging(Duration.ZERO);
        news.merging(Duration.ofSeconds(2));
        news.merging(Duration.ofSeconds(11));
        news.merging(Duration.ofSeconds(13));
        news.merging(Duration.ofSeconds(75));

        assertThat(lines())
                .containsExactly(
                        "merging: all articles are written; Elasticsearch is compacting the index",
                        "merging: 11 s so far",
                        "merging: 1 min so far");
    }

    @Test
    void trouble_isSaidAtOnceAndPassedOn() {
        news.rejection(REJECTION);
        news.waiting("Elasticsearch does not answer");
        news.caution("the index was not compacted: not yours");

        assertThat(lines())
                .containsExactly(
                        "rejected: a.jsonl:3: it has no title; add a 'title'",
                        "waiting: Elasticsearch does not answer; trying again",
                        "warning: the index was not compacted: not yours");
        assertThat(rejections).containsExactly(REJECTION);
    }
}
