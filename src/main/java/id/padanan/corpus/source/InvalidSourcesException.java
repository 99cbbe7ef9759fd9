package id.padanan.corpus.source;

import java.io.Serial;
import java.nio.file.Path;

/** The source registry is not usable. The message says where the error is and how to fix it. */
public final class InvalidSourcesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    InvalidSourcesException(Path yaml, String problem, Throwable cause) {
        super(yaml + ": " + problem, cause);
    }
}
