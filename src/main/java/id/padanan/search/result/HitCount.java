package id.padanan.search.result;

/**
 * How many hits there are to page through.
 *
 * @param count fewer than the articles that were found where one version of a text stands for the others
 * @param isExact whether it was counted, not estimated
 */
public record HitCount(long count, boolean isExact) {
    /** Above this, Elasticsearch's count of different values can be off; below, it is once in a hundred times, by one. */
    private static final long MOST_COUNTED = 1_000;

    /** Every article that was found. */
    public static HitCount all(long total) {
        return new HitCount(total, true);
    }

    /**
     * One article of each group of versions.
     *
     * @param estimate of the number of groups
     * @param total number of articles
     * @param offset number of hits before the page that was fetched
     * @param shown number of hits on it
     * @param size number of hits on a full page
     */
    public static HitCount groups(long estimate, long total, int offset, int shown, int size) {
        if (shown > 0 && shown < size) {
            // The last page: what was seen is better than any estimate.
            return new HitCount(offset + (long) shown, true);
        }
        long count = Math.min(total, Math.max(estimate, offset + (long) shown));
        return new HitCount(count, count <= MOST_COUNTED);
    }
}
