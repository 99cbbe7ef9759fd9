package id.padanan.index.generation;

/** A generation must not go live, or cannot be worked on; the message says why, without a full stop. */
public final class UnfitGenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitGenerationException(String message) {
        super(message);
    }

    static UnfitGenerationException incomplete(long expected, long found) {
        return new UnfitGenerationException(
                "the new index contains " + found + " articles, but " + expected + " were written");
    }
}
