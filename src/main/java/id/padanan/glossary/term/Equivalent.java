package id.padanan.glossary.term;

/**
 * One English counterpart of an Indonesian term.
 *
 * @param text one or several words, in lower case unless a name or an abbreviation
 * @param weight relative frequency of this meaning, above 0 and up to 1
 */
public record Equivalent(String text, double weight) {
    /** @throws IllegalArgumentException if the text is blank or the weight is out of range */
    public Equivalent {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an equivalent without text");
        }
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight of \"" + text + "\" is not in (0, 1]: " + weight);
        }
    }

    /**
     * Default weight of an equivalent: 1 for the first, then 0.1 less for each, at least 0.4.
     *
     * @param rank its position in the list, from 0
     */
    public static double weightAt(int rank) {
        return Math.max(4, 10 - rank) / 10.0;
    }

    /** The same text with its weight multiplied by a factor. */
    public Equivalent scaledBy(double share) {
        return new Equivalent(text, weight * share);
    }
}
