package id.padanan.index.run;

/**
 * Numbers of articles, files and records that a run has processed so far.
 *
 * @param added articles written that were not in the index before; in a dry run, articles that could be written
 * @param changed articles written that replaced an earlier state
 * @param unchanged articles read that the index already contained in the same state
 * @param removed articles removed from the index
 * @param rejected files and records that did not become articles
 * @param warnings problems that did not prevent indexing
 * @param furtherVersions added articles that are near-duplicates of another one
 */
public record IndexingCounts(
        long added, long changed, long unchanged, long removed, long rejected, long warnings, long furtherVersions) {
    /** All zero. */
    public static final IndexingCounts NONE = new IndexingCounts(0, 0, 0, 0, 0, 0, 0);

    /** Number of articles read that are in the index. */
    public long indexed() {
        return added + changed + unchanged;
    }

    /** Number of files and records read. */
    public long read() {
        return indexed() + rejected;
    }
}
