package id.padanan.corpus;

import id.padanan.corpus.intake.RejectedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sums up the sizes of corpus files. */
final class CorpusSize implements CorpusFolder.Visitor {
    private long bytes;

    @Override
    public void file(Path file) {
        try {
            bytes += Files.size(file);
        } catch (IOException e) {
            // Whoever reads the file finds the same, and says so.
        }
    }

    @Override
    public void trouble(Path path, RejectedInput rejected) {
        // Nothing is read there.
    }

    long bytes() {
        return bytes;
    }
}
