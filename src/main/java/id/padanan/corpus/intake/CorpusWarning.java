package id.padanan.corpus.intake;

/**
 * Something odd that did not keep an article out.
 *
 * @param place where
 * @param message what, and what was made of it, as one English sentence without a full stop
 */
public record CorpusWarning(InputLocation place, String message) {
    /** One line for a terminal. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
