package id.padanan.corpus.format;

import id.padanan.corpus.intake.ArticleIntake;
import id.padanan.corpus.intake.RejectedInput;
import java.io.IOException;
import java.nio.file.Path;

/** A file format that contains articles. */
public interface Format {
    /**
     * Passes each article of a file to the intake.
     *
     * @throws RejectedInput if the file, or the rest of it, cannot become articles
     * @throws IOException if the file cannot be read
     */
    void read(Path file, ArticleIntake intake) throws IOException, RejectedInput;
}
