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
     * @param task what to do with a batch of articles; used by several threads at once
     * @return the ids that were read
     */
    ClaimedIds read(Run run, ReadPlaces places, Consumer<List<ReadArticle>> task) {
        try (BoundedWorkers workers = new BoundedWorkers("gloss", threads, MOST_CHARACTERS, run.stop())) {
            ArticleBatches batches = new ArticleBatches(run, places, workers, task);
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
    BulkItem document(ReadArticle read, BulkItem.Action action) {
        ArticleDocument document = new ArticleDocument(
                read.article(),
                EnglishText.of(read.article(), glosser),
                Origin.of(read.place().file()).toString());
        return new BulkItem(action, read.article().id().value(), DocumentJson.of(document), read.place());
    }
}
