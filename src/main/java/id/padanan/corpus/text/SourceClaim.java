package id.padanan.corpus.text;

/**
 * A line that names a source as the publisher of a raw text.
 *
 * @param source key of the source
 * @param sign how it is named
 * @param line the line
 */
record SourceClaim(String source, Sign sign, Line line) {
    /** Signs of a publisher, the strongest first. */
    enum Sign {
        DATELINE,
        BYLINE,
        PAGE_FURNITURE,
        ADDRESS
    }
}
