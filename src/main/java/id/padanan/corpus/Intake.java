package id.padanan.corpus;

import id.padanan.article.Article;
import id.padanan.corpus.text.Evidence;
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
