package id.padanan.corpus.intake;

import id.padanan.article.ArticleId;
import id.padanan.corpus.text.CleanText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Passes articles from the formats to the listener. Makes sure that each id is claimed only once per read, and that one
 * faulty article does not end the read.
 */
public final class ArticleIntake {
    private static final System.Logger LOG = System.getLogger(ArticleIntake.class.getName());

    private final CorpusListener listener;
    private final ClaimedIds ids = new ClaimedIds();
    private boolean faultLogged;

    public ArticleIntake(CorpusListener listener) {
        this.listener = listener;
    }

    public ClaimedIds ids() {
        return ids;
    }

    /** Opens a file and reports to the listener how many bytes are read. */
    public InputStream open(Path file) throws IOException {
        return counted(Files.newInputStream(file));
    }

    public InputStream counted(InputStream bytes) {
        return new CountingInputStream(bytes, listener::bytesRead);
    }

    /** Builds one article from its parsed input and reports problems with it as warnings. */
    public interface ArticleMaker {
        ReadArticle make(Consumer<String> warnings) throws IOException, RejectedInput;
    }

    /**
     * Builds an article and passes it on. If building it fails because of a bug, rejects this article and continues
     * with the others. Exceptions from the listener are not caught: the listener may use them to end the read.
     *
     * @throws RejectedInput if the article could not be built
     */
    public void article(InputLocation place, ArticleMaker maker) throws IOException, RejectedInput {
        ReadArticle read = made(place, maker);
        ArticleId id = read.article().id();
        ids.claim(id, place)
                .ifPresentOrElse(
                        first -> listener.rejection(new Rejection(
                                place, Rejection.Reason.ID_TAKEN, "the id '" + id + "' is already used by " + first)),
                        () -> listener.article(read));
    }

    private ReadArticle made(InputLocation place, ArticleMaker maker) throws IOException, RejectedInput {
        List<String> warnings = new ArrayList<>();
        try {
            return maker.make(warnings::add);
        } catch (RuntimeException | StackOverflowError e) {
            // Includes StackOverflowError: a regular expression may recurse once per character of a long line.
            throw fault(place, e);
        } finally {
            warnings.forEach(warning -> listener.warning(new CorpusWarning(place, warning)));
        }
    }

    /** Logs only the first failure, because a bug is likely to affect many articles. The rejections list them all. */
    private RejectedInput fault(InputLocation place, Throwable e) {
        if (!faultLogged) {
            faultLogged = true;
            LOG.log(System.Logger.Level.ERROR, "A bug in Padanan prevents this article from being read: " + place, e);
        }
        return new RejectedInput(
                Rejection.Reason.PROGRAM_FAULT,
                "Padanan failed on this article because of a bug: " + CleanText.line(e.toString()));
    }

    public void reject(Path file, RejectedInput rejected) {
        listener.rejection(rejected.in(file));
    }
}
