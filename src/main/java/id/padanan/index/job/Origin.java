package id.padanan.index.job;

import id.padanan.corpus.CorpusReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What the index keeps of the file that an article was read from. */
final class Origin {
    private Origin() {}

    /** The absolute path, links unresolved; the standard input keeps its own name. */
    static Path of(Path file) {
        return file.equals(CorpusReader.STANDARD_INPUT)
                ? file
                : file.toAbsolutePath().normalize();
    }

    /** The path that was kept; nothing where no file can have that name here, as in a locale without its letters. */
    static Optional<Path> parse(String kept) {
        try {
            return Optional.of(Path.of(kept));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
