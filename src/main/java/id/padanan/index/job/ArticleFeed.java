package id.padanan.index.job;

import id.padanan.corpus.ClaimedIds;
import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.ReadArticle;
import id.padanan.glossary.Glosser;
import id.padanan.index.ArticleDocument;
import id.padanan.index.DocumentJson;
import id.padanan.index.EnglishText;
import id.padanan.index.Sources;
import id.padanan.index.bulk.BoundedWorkers;
import id.padanan.index.bulk.BulkItem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The way in: reads what a run is given on one thread and has it worked on by others. */
final class ArticleFeed {
    /** How much text may wait to be glossed; a longer article is glossed alone. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Sources sources;
    private final Glosser glosser;
    private final int threads;

    ArticleFeed(Sources sources, Glosser glosser, int threads) {
        this.sources = sources;
        this.glosser = glosser;
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
    <T> ClaimedIds read(Run run, ReadPlaces places, Function<ReadArticle, T> inOrder, Consumer<List<T>> task) {
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

    /** The article as it is to be written. */
    BulkItem document(GroupedArticle grouped, BulkItem.Action action) {
        ReadArticle read = grouped.read();
        ArticleDocument document = new ArticleDocument(
                read.article(),
                EnglishText.of(read.article(), glosser),
                Origin.of(read.place().file()).toString(),
                grouped.membership());
        return new BulkItem(action, grouped.id().value(), DocumentJson.of(document), read.place());
    }
}
