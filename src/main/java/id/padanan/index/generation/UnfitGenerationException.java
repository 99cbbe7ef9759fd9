package id.padanan.index.generation;

/** A generation cannot go live or cannot be updated. The message gives the reason, without a full stop. */
public final class UnfitGenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitGenerationException(String message) {
        super(message);
    }

    static UnfitGenerationException incomplete(long expected, long actual) {
        return new UnfitGenerationException(
                "the new index contains " + actual + " articles, but " + expected + " were written");
    }
}
