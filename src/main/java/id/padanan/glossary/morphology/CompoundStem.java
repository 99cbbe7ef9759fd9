package id.padanan.glossary.morphology;

import java.util.function.Predicate;

/** Splits compounds written as one word between affixes: {@code per-tanggungjawab-an}, {@code ke-tidakpasti-an}. */
record CompoundStem(Predicate<String> known) {
    private static final int MIN_PART = 4;

    /** The two words separated by a space, or null if the stem is not a compound of known words. */
    String split(String stem) {
        for (int middle = stem.length() - MIN_PART; middle >= MIN_PART; middle--) {
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
