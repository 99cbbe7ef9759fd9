package id.padanan.glossary.term;

import java.util.ArrayList;
import java.util.List;

/**
 * A term pair during loading, with the rank of its file: the built-in glossary first, then each extra file.
 *
 * @param pair the pair merged so far
 * @param rank rank of the last file that contains it; 0 for the built-in glossary
 * @param place file and line of the last occurrence
 * @param share weight factor of equivalents that an extra file adds
 */
public record RankedPair(TermPair pair, int rank, String place, double share) {
    /** Maximum weight factor of extra equivalents: general dictionaries do not reflect usage in news. */
    private static final double MAX_SHARE = 0.5;

    /** Keeps extra equivalents below the lightest built-in one. */
    private static final double SHARE_OF_LIGHTEST = 0.9;

    /** The first occurrence of a term. Weights of an extra file are scaled down. */
    public static RankedPair of(TermPair pair, int rank, String place) {
        if (rank > 0) {
            return new RankedPair(withEquivalents(pair, scaled(pair, MAX_SHARE)), rank, place, MAX_SHARE);
        }
        double lightest = pair.equivalents().stream()
                .mapToDouble(Equivalent::weight)
                .min()
                .orElse(1);
        return new RankedPair(pair, rank, place, Math.min(MAX_SHARE, SHARE_OF_LIGHTEST * lightest));
    }

    /** This pair with the additional equivalents of a lower-ranked one appended. */
    public RankedPair mergedWith(TermPair lower, int rankOfLower, String placeOfLower) {
        List<Equivalent> equivalents = new ArrayList<>(pair.equivalents());
        for (Equivalent added : scaled(lower, share)) {
            if (!pair.hasEquivalent(added.text())) {
                equivalents.add(added);
            }
        }
        return new RankedPair(withEquivalents(pair, equivalents), rankOfLower, placeOfLower, share);
    }

    /** The problem message for a second pair of the same term in files of the same rank. */
    public String duplicateMessage(TermPair other) {
        boolean same = texts(pair).equals(texts(other)) && pair.partOfSpeech() == other.partOfSpeech();
        return "\"" + other.term() + "\" " + (same ? "is already listed" : "is already listed with other equivalents")
                + " at " + place + "; " + (same ? "remove one" : "join the two lines");
    }

    private static List<String> texts(TermPair pair) {
        return pair.equivalents().stream().map(Equivalent::text).toList();
    }

    private static List<Equivalent> scaled(TermPair pair, double share) {
        return pair.equivalents().stream().map(each -> each.scaledBy(share)).toList();
    }

    private static TermPair withEquivalents(TermPair pair, List<Equivalent> equivalents) {
        return new TermPair(pair.term(), equivalents, pair.partOfSpeech(), pair.note(), pair.subject());
    }
}
