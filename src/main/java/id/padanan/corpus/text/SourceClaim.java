package id.padanan.corpus.text;

/**
 * A line that names a source as the publisher of a raw text.
 *
 * @param source key of the source
 * @param sign how the line names it
 * @param line the line
 */
record SourceClaim(String source, Sign sign, Line line) {
    /** Ways to name a publisher, the most reliable first. */
    enum Sign {
        DATELINE,
        BYLINE,
        PAGE_FURNITURE,
        ADDRESS
    }
}
