package id.padanan.corpus.intake;

import java.io.Serial;
import java.nio.file.Path;

/** Ends the reading of one file or record. Becomes a {@link Rejection} when the file is known. */
public final class RejectedInput extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Rejection.Reason reason;
    private final Integer line;

    public RejectedInput(Rejection.Reason reason, String message) {
        this(reason, null, message);
    }

    /** @param line line of the file, from 1, or null */
    public RejectedInput(Rejection.Reason reason, Integer line, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.line = line;
    }

    /** Returns the same rejection with this line number, unless it already has one. */
    public RejectedInput atLine(int number) {
        return line == null ? new RejectedInput(reason, number, getMessage()) : this;
    }

    public Rejection in(Path file) {
        return new Rejection(new InputLocation(file, line), reason, getMessage());
    }
}
