package id.padanan.glossary.term;

import java.util.List;
import java.util.Locale;

/** Formats term pairs as lines of a glossary file; the inverse of {@link TermPairParser}. */
public final class TermPairWriter {
    private TermPairWriter() {}

    /**
     * The line of a pair, without the line break. Weights are rounded to tenths from 0.1 to 0.9; default weights are
     * omitted.
     */
    public static String write(TermPair pair) {
        StringBuilder line = new StringBuilder(pair.term()).append('\t');
        List<Equivalent> equivalents = pair.equivalents();
        for (int rank = 0; rank < equivalents.size(); rank++) {
            line.append(rank == 0 ? "" : "; ").append(write(equivalents.get(rank), rank));
        }
        line.append('\t').append(pair.partOfSpeech().code());
        return (pair.note().isEmpty() ? line : line.append('\t').append(pair.note())).toString();
    }

    private static String write(Equivalent equivalent, int rank) {
        long tenths = Math.round(equivalent.weight() * 10);
        boolean asRanked = tenths == Math.round(Equivalent.weightAt(rank) * 10);
        return asRanked
                ? equivalent.text()
                : String.format(Locale.ROOT, "%s~0.%d", equivalent.text(), Math.min(9, Math.max(1, tenths)));
    }
}
