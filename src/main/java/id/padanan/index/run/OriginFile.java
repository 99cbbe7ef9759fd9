package id.padanan.index.run;

import id.padanan.corpus.CorpusReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Converts the path of an article's file to and from the form stored in the index. */
public final class OriginFile {
    private OriginFile() {}

    /** The absolute path, without resolving links; standard input keeps its own name. */
    public static Path of(Path file) {
        return file.equals(CorpusReader.STANDARD_INPUT)
                ? file
                : file.toAbsolutePath().normalize();
    }

    /** The stored path; empty if this platform cannot represent it, for example in a locale without its letters. */
    public static Optional<Path> parse(String stored) {
        try {
            return Optional.of(Path.of(stored));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
