package id.padanan.index.run;

/**
 * What a run has done so far, in numbers of articles, or of files and records that could not become any.
 *
 * @param added written, and not in the index before; in a dry run, fit to be written
 * @param changed written in place of another version
 * @param unchanged read and found in the index as they are
 * @param removed taken out of the index
 * @param rejected files and records that could not become articles
 * @param warnings oddities that kept no article out
 * @param furtherVersions of those added, articles that tell the text of another one again
 */
public record IndexingCounts(
        long added, long changed, long unchanged, long removed, long rejected, long warnings, long furtherVersions) {
    /** Nothing yet. */
    public static final IndexingCounts NONE = new IndexingCounts(0, 0, 0, 0, 0, 0, 0);

    /** Number of articles that were read and are in the index. */
    public long indexed() {
        return added + changed + unchanged;
    }

    /** Number of files and records that were read. */
    public long read() {
        return indexed() + rejected;
    }
}
