package id.padanan.index.job;

import id.padanan.index.generation.Generation;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingRequest;
import java.time.Duration;

/**
 * The result of an indexing run.
 *
 * @param mode what was requested
 * @param outcome how it ended
 * @param counts what was done
 * @param elapsed time the run took
 * @param generation the live generation after the run; null if the run failed or was a dry run
 * @param failure the reason of the failure, without a full stop, or null
 */
public record IndexingSummary(
        IndexingRequest.Mode mode,
        RunOutcome outcome,
        IndexingCounts counts,
        Duration elapsed,
        Generation generation,
        String failure) {
    /** How a run can end. */
    public enum RunOutcome {
        DONE,
        /** Another job holds the lock. */
        LOCKED,
        /** The process was shut down. */
        STOPPED,
        FAILED
    }

    /** Number of articles read that are in the index, or in a dry run could be. */
    public long indexed() {
        return counts.indexed();
    }

    /** Number of files and records read. */
    public long read() {
        return counts.read();
    }

    /** Number of files and records that did not become articles. */
    public long rejected() {
        return counts.rejected();
    }

    /** Whether the run's articles are now live. */
    public boolean live() {
        return outcome == RunOutcome.DONE && mode != IndexingRequest.Mode.DRY;
    }
}
