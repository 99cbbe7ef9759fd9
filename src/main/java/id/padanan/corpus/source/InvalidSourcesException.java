package id.padanan.corpus.source;

import java.io.Serial;
import java.nio.file.Path;

/** The registry of sources cannot be used; the message says where it is wrong and what to do. */
public final class InvalidSourcesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    InvalidSourcesException(Path yaml, String problem, Throwable cause) {
        super(yaml + ": " + problem, cause);
    }
}
