package id.padanan.index.job;

import id.padanan.corpus.CorpusReader;
import java.nio.file.Path;

/** What the index keeps of the file that an article was read from. */
final class Origin {
    private Origin() {}

    /** The absolute path, links unresolved; the standard input keeps its own name. */
    static Path of(Path file) {
        return file.equals(CorpusReader.STANDARD_INPUT)
                ? file
                : file.toAbsolutePath().normalize();
    }
}
