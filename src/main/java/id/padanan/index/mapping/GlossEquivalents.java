package id.padanan.index.mapping;

import id.padanan.glossary.term.Equivalent;

/** Which equivalents of a word an article is found by. */
public final class GlossEquivalents {
    /** A fainter sense would find more wrong articles than right ones. */
    private static final double LEAST_WEIGHT = 0.35;

    private GlossEquivalents() {}

    /** Whether articles are indexed by an equivalent of one of their words. */
    public static boolean isSearched(Equivalent equivalent) {
        return equivalent.weight() >= LEAST_WEIGHT;
    }
}
