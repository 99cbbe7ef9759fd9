package id.padanan.glossary.morphology;

import java.util.function.Predicate;

/** Two words that grow together when affixes embrace them: {@code per-tanggungjawab-an}, {@code ke-tidakpasti-an}. */
record CompoundStem(Predicate<String> known) {
    private static final int SHORTEST_PART = 4;

    /** The two words with a space between, or null where the stem is no compound of known words. */
    String split(String stem) {
        for (int middle = stem.length() - SHORTEST_PART; middle >= SHORTEST_PART; middle--) {
            String left = stem.substring(0, middle);
            String right = stem.substring(middle);
            String compound = left + " " + right;
            if (known.test(compound) || (known.test(left) && known.test(right))) {
                return compound;
            }
        }
        return null;
    }
}
