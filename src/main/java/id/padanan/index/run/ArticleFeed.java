package id.padanan.index.run;

import id.padanan.article.Article;
import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.intake.ClaimedIds;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleTerms;
import id.padanan.index.mapping.DocumentJson;
import id.padanan.index.retry.BoundedWorkers;
import id.padanan.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Reads the articles of a run on one thread and processes them on others. */
public final class ArticleFeed {
    private static final Logger LOG = Logger.getLogger(ArticleFeed.class);

    /** Maximum characters of text waiting to be glossed; a longer article is glossed alone. */
    private static final int MAX_CHARACTERS = 4_000_000;

    private final Sources sources;
    private final Function<Article, ArticleTerms> terms;
    private final int threads;

    /**
     * @param terms finds the terms of an article
     * @param threads number of worker threads
     */
    public ArticleFeed(Sources sources, Function<Article, ArticleTerms> terms, int threads) {
        this.sources = sources;
        this.terms = terms;
        this.threads = threads;
    }

    /**
     * Reads all paths of the run; returns when all articles are processed.
     *
     * @param scope records the files with articles and with rejections
     * @param prepare called for each article in order of reading, on the reading thread
     * @param task called for each batch of prepared articles, on several threads concurrently
     * @return the ids that were read
     */
    public <T> ClaimedIds read(
            RunContext run, PruneScope scope, Function<ReadArticle, T> prepare, Consumer<List<T>> task) {
        try (BoundedWorkers workers = new BoundedWorkers("gloss", threads, MAX_CHARACTERS, run.cancellation())) {
            ArticleBatches<T> batches = new ArticleBatches<>(run, scope, workers, prepare, task);
            CorpusReader reader = new CorpusReader(sources.registry());
            List<Path> paths = run.request().paths();
            run.counter().beginReading(reader.bytes(paths));
            ClaimedIds ids = reader.read(paths, batches);
            batches.flush();
            workers.finish();
            return ids;
        }
    }

    /**
     * Converts an article to a bulk item and passes it on. If the program fails on the article, it is rejected and the
     * run continues.
     */
    public void forward(RunContext run, GroupedArticle grouped, Consumer<BulkItem> to) {
        BulkItem item;
        try {
            item = item(grouped);
        } catch (RuntimeException e) {
            InputLocation place = grouped.read().place();
            if (run.markFirstFault()) {
                LOG.errorf(
                        e,
                        "A bug in Padanan prevents the article at %s from being indexed; further cases in this run are not logged",
                        place);
            }
            run.counter()
                    .rejectedAfterReading(new Rejection(
                            place,
                            Rejection.Reason.PROGRAM_FAULT,
                            "Padanan failed on this article because of a bug: " + e));
            return;
        }
        to.accept(item);
    }

    private BulkItem item(GroupedArticle grouped) {
        ReadArticle read = grouped.read();
        ArticleDocument document = new ArticleDocument(
                read.article(),
                terms.apply(read.article()),
                OriginFile.of(read.place().file()).toString(),
                grouped.membership());
        return new BulkItem(grouped.action(), grouped.id().value(), DocumentJson.of(document), read.place());
    }
}
