package id.padanan.evaluation;

/** A folder is no retrieval set; the message says what is wrong, where, and what to do. */
public final class InvalidRetrievalSetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidRetrievalSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
