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

/** Stands between the formats and the listener: sees to it that an id is claimed once in a read, and that no article ends it. */
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

    /** A file's bytes, of which the listener is told how many were read. */
    public InputStream open(Path file) throws IOException {
        return counted(Files.newInputStream(file));
    }

    public InputStream counted(InputStream bytes) {
        return new CountingInputStream(bytes, listener::bytesRead);
    }

    /** Makes one article of what was read of its input, and tells the warnings what is odd about it. */
    public interface Making {
        ReadArticle make(Consumer<String> warnings) throws IOException, RejectedInput;
    }

    /**
     * Has an article made and passes it on. Where the program fails in making it, that one is rejected and the others go on;
     * what the listener throws ends the read, for it may mean to.
     *
     * @throws RejectedInput if it could not be made
     */
    public void article(InputLocation place, Making making) throws IOException, RejectedInput {
        ReadArticle read = made(place, making);
        ArticleId id = read.article().id();
        ids.claim(id, place)
                .ifPresentOrElse(
                        first -> listener.rejection(new Rejection(
                                place, Rejection.Reason.ID_TAKEN, "the id '" + id + "' is already used by " + first)),
                        () -> listener.article(read));
    }

    private ReadArticle made(InputLocation place, Making making) throws IOException, RejectedInput {
        List<String> warnings = new ArrayList<>();
        try {
            return making.make(warnings::add);
        } catch (RuntimeException | StackOverflowError e) {
            // A pattern may recurse as deep as a line is long.
            throw fault(place, e);
        } finally {
            warnings.forEach(warning -> listener.warning(new CorpusWarning(place, warning)));
        }
    }

    /** One fault is likely to come with many articles: the log shows the first, and the rejections name them all. */
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
