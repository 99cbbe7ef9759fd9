package id.padanan.index.run;

import id.padanan.article.Article;
import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.intake.ClaimedIds;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.DocumentJson;
import id.padanan.index.mapping.EnglishText;
import id.padanan.index.retry.BoundedWorkers;
import id.padanan.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** The way in: reads what a run is given on one thread and has it worked on by others. */
public final class ArticleFeed {
    private static final Logger LOG = Logger.getLogger(ArticleFeed.class);

    /** How much text may wait to be glossed; a longer article is glossed alone. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Sources sources;
    private final Function<Article, EnglishText> english;
    private final int threads;

    /**
     * @param english what an article says in English
     * @param threads how many work on what was read
     */
    public ArticleFeed(Sources sources, Function<Article, EnglishText> english, int threads) {
        this.sources = sources;
        this.english = english;
        this.threads = threads;
    }

    /**
     * Reads all that the run is asked to read; returns when it has been worked on.
     *
     * @param places is told where articles and trouble were found
     * @param inOrder what to do with each article first, in the order of reading, on the thread that reads
     * @param task what to do with a batch of what that makes; used by several threads at once
     * @return the ids that were read
     */
    public <T> ClaimedIds read(
            RunContext run, PruneScope places, Function<ReadArticle, T> inOrder, Consumer<List<T>> task) {
        try (BoundedWorkers workers = new BoundedWorkers("gloss", threads, MOST_CHARACTERS, run.stop())) {
            ArticleBatches<T> batches = new ArticleBatches<>(run, places, workers, inOrder, task);
            CorpusReader reader = new CorpusReader(sources.registry());
            List<Path> paths = run.request().paths();
            run.tally().beginReading(reader.bytes(paths));
            ClaimedIds ids = reader.read(paths, batches);
            batches.flush();
            workers.finish();
            return ids;
        }
    }

    /** Passes an article on as it is to be written. One that the program fails with is rejected; all others go on. */
    public void pass(RunContext run, GroupedArticle grouped, Consumer<BulkItem> to) {
        BulkItem item;
        try {
            item = item(grouped);
        } catch (RuntimeException e) {
            InputLocation place = grouped.read().place();
            if (run.isFirstFault()) {
                LOG.errorf(
                        e,
                        "A bug in Padanan prevents the article at %s from being indexed; further cases in this run are not logged",
                        place);
            }
            run.tally()
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
                english.apply(read.article()),
                OriginFile.of(read.place().file()).toString(),
                grouped.membership());
        return new BulkItem(grouped.action(), grouped.id().value(), DocumentJson.of(document), read.place());
    }
}
