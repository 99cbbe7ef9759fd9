package id.padanan.index;

/** A new generation does not hold what was written to it, so it must not go live. */
public final class IncompleteGenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncompleteGenerationException(long expected, long found) {
        super("the new generation holds " + found + " articles where " + expected + " were written");
    }
}
