package id.padanan.index.run;

import id.padanan.article.Article;
import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.retry.BoundedWorkers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Passes articles on in batches, to be worked on by other threads while more is read.
 *
 * @param <T> what is made of an article before
 */
final class ArticleBatches<T> implements CorpusListener {
    private static final int MOST_ARTICLES = 250;
    /** About a hundred articles of common length. */
    private static final int MOST_CHARACTERS = 250_000;

    private final RunContext run;
    private final PruneScope places;
    private final BoundedWorkers workers;
    private final Function<ReadArticle, T> inOrder;
    private final Consumer<List<T>> task;
    private List<T> batch = new ArrayList<>();
    private int characters;

    /**
     * @param workers whose room is measured in characters
     * @param inOrder what to do with each article as it comes
     * @param task what to do with a batch
     */
    ArticleBatches(
            RunContext run,
            PruneScope places,
            BoundedWorkers workers,
            Function<ReadArticle, T> inOrder,
            Consumer<List<T>> task) {
        this.run = run;
        this.places = places;
        this.workers = workers;
        this.inOrder = inOrder;
        this.task = task;
    }

    @Override
    public void article(ReadArticle read) {
        places.article(read.place().file());
        batch.add(inOrder.apply(read));
        characters += length(read.article());
        if (batch.size() >= MOST_ARTICLES || characters >= MOST_CHARACTERS) {
            flush();
        }
    }

    private static int length(Article article) {
        return article.title().length()
                + article.body().stream().mapToInt(String::length).sum();
    }

    /** Passes on what is left. */
    void flush() {
        List<T> full = batch;
        workers.submit(characters, () -> task.accept(full));
        batch = new ArrayList<>();
        characters = 0;
    }

    @Override
    public void rejection(Rejection rejection) {
        run.stop().check();
        places.rejection(rejection.place().file());
        run.tally().rejected(rejection);
    }

    @Override
    public void warning(CorpusWarning warning) {
        run.tally().warned(warning);
    }

    @Override
    public void bytesRead(long more) {
        run.tally().bytesRead(more);
    }
}
