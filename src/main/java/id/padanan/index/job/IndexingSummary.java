package id.padanan.index.job;

import id.padanan.index.generation.Generation;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingRequest;
import java.time.Duration;

/**
 * What an indexing run did.
 *
 * @param mode what it was to do
 * @param outcome how it ended
 * @param counts what it did
 * @param elapsed time the run took
 * @param generation what readers search now that the run is done; null where it failed or wrote nothing
 * @param failure why it came to nothing, without a full stop at its end, or null
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
        /** It came to nothing because another job writes to the index. */
        LOCKED,
        /** It came to nothing because this process ends. */
        STOPPED,
        FAILED
    }

    /** Number of articles that were read and are in the index, or in a dry run could be. */
    public long indexed() {
        return counts.indexed();
    }

    /** Number of files and records that were read. */
    public long read() {
        return counts.read();
    }

    /** Number of files and records that could not become articles. */
    public long rejected() {
        return counts.rejected();
    }

    /** Whether what was read is what readers now search. */
    public boolean live() {
        return outcome == RunOutcome.DONE && mode != IndexingRequest.Mode.DRY;
    }
}
