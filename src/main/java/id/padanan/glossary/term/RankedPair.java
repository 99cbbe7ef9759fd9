package id.padanan.glossary.term;

import java.util.ArrayList;
import java.util.List;

/**
 * A term pair while glossary files are read, of the built-in glossary or of extra files, which rank below it and below each
 * other.
 *
 * @param pair what has been read of the term
 * @param rank of the file last read that has it; 0 for the built-in glossary
 * @param place of the line last read
 * @param share what an equivalent counts that an extra file adds
 */
public record RankedPair(TermPair pair, int rank, String place, double share) {
    /** What extra equivalents count at most: what somebody else's dictionary lists is not what news mostly means. */
    private static final double MOST = 0.5;

    /** How far an extra equivalent stays below the faintest built-in one at least. */
    private static final double SHARE_OF_FAINTEST = 0.9;

    public static RankedPair of(TermPair pair, int rank, String place) {
        if (rank > 0) {
            return new RankedPair(withEquivalents(pair, scaled(pair, MOST)), rank, place, MOST);
        }
        double faintest = pair.equivalents().stream()
                .mapToDouble(Equivalent::weight)
                .min()
                .orElse(1);
        return new RankedPair(pair, rank, place, Math.min(MOST, SHARE_OF_FAINTEST * faintest));
    }

    /** This pair with the new equivalents of a lower-ranking one behind its own. */
    public RankedPair joinedBy(TermPair lower, int rankOfLower, String placeOfLower) {
        List<Equivalent> equivalents = new ArrayList<>(pair.equivalents());
        for (Equivalent added : scaled(lower, share)) {
            if (!pair.hasEquivalent(added.text())) {
                equivalents.add(added);
            }
        }
        return new RankedPair(withEquivalents(pair, equivalents), rankOfLower, placeOfLower, share);
    }

    /** What is wrong with a pair of the same term in a file of the same rank. */
    public String repetitionBy(TermPair other) {
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
