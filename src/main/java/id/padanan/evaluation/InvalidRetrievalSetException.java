package id.padanan.evaluation;

/** A folder is not a valid retrieval set. The message contains the problem, its location and the remedy. */
public final class InvalidRetrievalSetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidRetrievalSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
