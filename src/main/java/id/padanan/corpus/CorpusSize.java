package id.padanan.corpus;

import id.padanan.corpus.intake.RejectedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Adds up the sizes of corpus files. */
final class CorpusSize implements CorpusFolder.Visitor {
    private long bytes;

    @Override
    public void file(Path file) {
        try {
            bytes += Files.size(file);
        } catch (IOException e) {
            // The corpus reader runs into the same problem and reports it.
        }
    }

    @Override
    public void problem(Path path, RejectedInput rejected) {
        // Nothing is read at this path, so it adds no bytes.
    }

    long bytes() {
        return bytes;
    }
}
