package id.padanan.corpus;

import id.padanan.article.Article;
import id.padanan.corpus.text.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stands between the formats and the listener: sees to it that an id is claimed once in a read. */
final class Intake {
    private final CorpusListener listener;
    private final ClaimedIds ids = new ClaimedIds();

    Intake(CorpusListener listener) {
        this.listener = listener;
    }

    ClaimedIds ids() {
        return ids;
    }

    /** A file's bytes, of which the listener is told how many were read. */
    InputStream open(Path file) throws IOException {
        return counted(Files.newInputStream(file));
    }

    InputStream counted(InputStream bytes) {
        return new CountedInput(bytes, listener::bytesRead);
    }

    void article(Article article, Place place, List<Evidence> evidence) {
        ids.claim(article.id(), place)
                .ifPresentOrElse(
                        first -> listener.rejection(new Rejection(
                                place,
                                Rejection.Reason.ID_TAKEN,
                                "the id '" + article.id() + "' is already that of " + first)),
                        () -> listener.article(new ReadArticle(article, place, evidence)));
    }

    void reject(Path file, RejectedInput rejected) {
        listener.rejection(rejected.in(file));
    }

    void warn(Place place, String message) {
        listener.warning(new CorpusWarning(place, message));
    }
}
