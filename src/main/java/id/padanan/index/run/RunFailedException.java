package id.padanan.index.run;

/** A run has failed. The message gives the reason, without a full stop. */
public final class RunFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunFailedException(String message) {
        super(message);
    }
}
