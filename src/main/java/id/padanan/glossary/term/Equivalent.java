package id.padanan.glossary.term;

/**
 * One English counterpart of an Indonesian term.
 *
 * @param text one or several words, in lower case unless a name or an abbreviation
 * @param weight how often the term means this, above 0 and up to 1
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
     * What an equivalent weighs that is listed without a weight: a tenth less than the one before it, never under 0.4.
     *
     * @param rank its place in the list, counted from 0
     */
    public static double weightAt(int rank) {
        return Math.max(4, 10 - rank) / 10.0;
    }

    /** The same text, weighing a share of what it did. */
    public Equivalent scaledBy(double share) {
        return new Equivalent(text, weight * share);
    }
}
