package id.padanan.index.run;

import id.padanan.corpus.CorpusReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What the index keeps of the file that an article was read from. */
public final class OriginFile {
    private OriginFile() {}

    /** The absolute path, links unresolved; the standard input keeps its own name. */
    public static Path of(Path file) {
        return file.equals(CorpusReader.STANDARD_INPUT)
                ? file
                : file.toAbsolutePath().normalize();
    }

    /** The path that was kept; nothing where no file can have that name here, as in a locale without its letters. */
    public static Optional<Path> parse(String kept) {
        try {
            return Optional.of(Path.of(kept));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
