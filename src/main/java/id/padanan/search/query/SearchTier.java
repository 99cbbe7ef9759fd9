package id.padanan.search.query;

/** How well an article answers a query; each tier includes the ones before it. */
public enum SearchTier {
    /** It has all words in their likely senses. */
    LIKELY_SENSES,
    /** It has all words in any listed sense. */
    ANY_SENSE,
    /** It has many of the words. */
    MANY_WORDS,
    /** It has one of the words. */
    ANY_WORD;

    /** Added to the score for each better tier; far above any sum of BM25 scores of a 300-character query. */
    public static final float LIFT = 10_000f;

    /** The least number of articles that are enough. */
    private static final int FEW = 5;

    /** Whether so few articles make the next tier worth asking for. */
    public static boolean isTooLittle(long found) {
        return found < FEW;
    }

    /** Whether its articles have all words of the query. */
    public boolean needsAllWords() {
        return this == LIKELY_SENSES || this == ANY_SENSE;
    }
}
