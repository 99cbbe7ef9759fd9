package id.padanan.cli.index;

import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Shows a running job on a display: problems as they occur, and the progress at intervals. */
final class IndexProgress implements IndexingListener {
    private final JobDisplay display;
    private final Predicate<Record> isWorthShowing;
    private final IndexingListener report;
    private final InstantSource clock;
    private IndexingCounts counts = IndexingCounts.NONE;
    private Instant start;
    private Duration next;
    private Duration nextOfMerge = Duration.ZERO;
    private long bytes;
    private OptionalLong ofBytes = OptionalLong.empty();

    /**
     * @param isWorthShowing returns whether to show a rejection or warning
     * @param report receives the reading progress and all rejections, shown or not
     */
    IndexProgress(JobDisplay display, Predicate<Record> isWorthShowing, IndexingListener report, InstantSource clock) {
        this.display = display;
        this.isWorthShowing = isWorthShowing;
        this.report = report;
        this.clock = clock;
        this.next = display.interval();
    }

    @Override
    public void rejection(Rejection rejection) {
        report.rejection(rejection);
        if (isWorthShowing.test(rejection)) {
            display.say("rejected: " + rejection);
        }
    }

    @Override
    public void warning(CorpusWarning warning) {
        if (isWorthShowing.test(warning)) {
            display.say("warning: " + warning);
        }
    }

    @Override
    public void waiting(String reason) {
        display.say("waiting: " + reason + "; trying again");
    }

    @Override
    public void merging(Duration soFar) {
        if (soFar.isZero()) {
            display.say("merging: all articles are written; Elasticsearch is compacting the index");
            nextOfMerge = display.interval();
        } else if (soFar.compareTo(nextOfMerge) >= 0) {
            display.merging(soFar);
            nextOfMerge = soFar.plus(display.interval());
        }
    }

    @Override
    public void caution(String what) {
        display.say("warning: " + what);
    }

    @Override
    public void reading(long soFar, OptionalLong total) {
        report.reading(soFar, total);
        if (start == null) {
            start = clock.instant();
        }
        bytes = soFar;
        ofBytes = total;
        showWhenDue();
    }

    @Override
    public void progress(IndexingCounts soFar) {
        counts = soFar;
        showWhenDue();
    }

    private void showWhenDue() {
        if (start == null) {
            return;
        }
        Duration elapsed = Duration.between(start, clock.instant());
        if (elapsed.compareTo(next) >= 0) {
            display.show(new JobProgress(counts, bytes, ofBytes, elapsed));
            next = elapsed.plus(display.interval());
        }
    }
}
