package id.padanan.corpus.intake;

/**
 * A problem that did not prevent an article from being read.
 *
 * @param place location of the problem
 * @param message the problem and how the reader handled it, as one English sentence without a full stop
 */
public record CorpusWarning(InputLocation place, String message) {
    /** Returns one line for a terminal. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
