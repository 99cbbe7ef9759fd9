package id.padanan.index.job;

import id.padanan.index.generation.Generation;
import java.time.Duration;

/**
 * What an indexing run did.
 *
 * @param mode what it was to do
 * @param counts what it did
 * @param elapsed time the run took
 * @param generation what readers search now that the run is done; null where it failed or wrote nothing
 * @param failure why it came to nothing, without a full stop at its end, or null
 */
public record IndexingSummary(
        IndexingRequest.Mode mode, IndexingCounts counts, Duration elapsed, Generation generation, String failure) {
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
        return failure == null && mode != IndexingRequest.Mode.DRY;
    }
}
