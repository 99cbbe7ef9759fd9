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
 * Groups articles into batches and submits them to worker threads while reading continues.
 *
 * @param <T> result of preparing an article
 */
final class ArticleBatches<T> implements CorpusListener {
    private static final int MAX_ARTICLES = 250;
    /** About a hundred articles of typical length. */
    private static final int MAX_CHARACTERS = 250_000;

    private final RunContext run;
    private final PruneScope scope;
    private final BoundedWorkers workers;
    private final Function<ReadArticle, T> prepare;
    private final Consumer<List<T>> task;
    private List<T> batch = new ArrayList<>();
    private int characters;

    /**
     * @param workers whose capacity is measured in characters
     * @param prepare called for each article in order of reading, on the reading thread
     * @param task called for each batch on a worker thread
     */
    ArticleBatches(
            RunContext run,
            PruneScope scope,
            BoundedWorkers workers,
            Function<ReadArticle, T> prepare,
            Consumer<List<T>> task) {
        this.run = run;
        this.scope = scope;
        this.workers = workers;
        this.prepare = prepare;
        this.task = task;
    }

    @Override
    public void article(ReadArticle read) {
        scope.article(read.place().file());
        batch.add(prepare.apply(read));
        characters += length(read.article());
        if (batch.size() >= MAX_ARTICLES || characters >= MAX_CHARACTERS) {
            flush();
        }
    }

    private static int length(Article article) {
        return article.title().length()
                + article.body().stream().mapToInt(String::length).sum();
    }

    /** Submits the current batch. */
    void flush() {
        List<T> full = batch;
        workers.submit(characters, () -> task.accept(full));
        batch = new ArrayList<>();
        characters = 0;
    }

    @Override
    public void rejection(Rejection rejection) {
        run.cancellation().throwIfCancelled();
        scope.rejection(rejection.place().file());
        run.counter().rejected(rejection);
    }

    @Override
    public void warning(CorpusWarning warning) {
        run.counter().warned(warning);
    }

    @Override
    public void bytesRead(long more) {
        run.counter().bytesRead(more);
    }
}
