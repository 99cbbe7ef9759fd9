package id.padanan.index.run;

/** A run cannot come to a good end; the message says why, without a full stop. */
public final class RunFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunFailedException(String message) {
        super(message);
    }
}
