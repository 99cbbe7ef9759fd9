package id.padanan.index.job;

/** A run cannot come to a good end; the message says why, without a full stop. */
final class RunFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunFailedException(String message) {
        super(message);
    }
}
