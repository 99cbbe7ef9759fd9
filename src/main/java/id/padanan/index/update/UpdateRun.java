package id.padanan.index.update;

import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.intake.ClaimedIds;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.bulk.BulkWriter;
import id.padanan.index.generation.Generation;
import id.padanan.index.generation.Generations;
import id.padanan.index.lock.WriterLock;
import id.padanan.index.mapping.Fingerprint;
import id.padanan.index.run.ArticleFeed;
import id.padanan.index.run.BulkWriters;
import id.padanan.index.run.GroupedArticle;
import id.padanan.index.run.OriginFile;
import id.padanan.index.run.PruneScope;
import id.padanan.index.run.RunContext;
import id.padanan.index.run.RunFailedException;
import id.padanan.index.update.IndexedState.KnownArticle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Brings the live generation up to date: writes what is new or has changed, and where asked to, removes what is gone. An id
 * that an article in another file has is not taken from it. Each article changes as a whole; a run that ends early has done a part, and the next one does the rest.
 */
public final class UpdateRun {
    private final Generations generations;
    private final ArticleFeed feed;
    private final BulkWriters writers;
    private final ElasticsearchApi elasticsearch;

    public UpdateRun(Generations generations, ArticleFeed feed, BulkWriters writers, ElasticsearchApi elasticsearch) {
        this.generations = generations;
        this.feed = feed;
        this.writers = writers;
        this.elasticsearch = elasticsearch;
    }

    /** Returns the generation that is up to date now. */
    public Generation run(RunContext run, WriterLock lock) {
        Generation live = run.patience().call(this::upToDateGeneration);
        run.patience().run(() -> {
            lock.renew();
            generations.open(live, lock.token());
        });
        IndexedState known = new IndexedState(elasticsearch, live, run.patience());
        List<Path> pruned = run.request().prune() ? run.request().paths() : List.of();
        PruneScope places = new PruneScope(pruned);
        UpdateGrouping groups = new UpdateGrouping(known);
        try (BulkWriter writer = writers.open(run, lock)) {
            ClaimedIds read = feed.read(run, places, Function.identity(), batch -> {
                changed(run, batch, known).forEach(each -> feed.pass(run, each.grouped(groups), writer::add));
            });
            new Pruner(known, places, read).run(writer);
            writer.finish();
        }
        run.patience().run(() -> generations.close(live, lock.token()));
        return live;
    }

    private Generation upToDateGeneration() {
        Generation live = generations
                .live()
                .orElseThrow(() -> new RunFailedException("nothing is indexed yet; run index once without --update"));
        generations.whyOutdated(live).ifPresent(why -> {
            throw new RunFailedException(why + "; rebuild the index without --update");
        });
        return live;
    }

    /** An article to be written, with its fingerprint, and whether it is in the index with another. */
    private record Changed(ReadArticle read, String fingerprint, boolean known) {
        GroupedArticle grouped(UpdateGrouping groups) {
            return groups.group(read, fingerprint, known);
        }
    }

    private static List<Changed> changed(RunContext run, List<ReadArticle> batch, IndexedState known) {
        if (batch.isEmpty()) {
            return List.of();
        }
        Map<String, KnownArticle> found = known.find(
                batch.stream().map(read -> read.article().id().value()).toList());
        List<Changed> changed = new ArrayList<>();
        int unchanged = 0;
        for (ReadArticle read : batch) {
            Path origin = OriginFile.of(read.place().file());
            String fingerprint = Fingerprint.of(read.article(), origin.toString());
            KnownArticle before = found.get(read.article().id().value());
            if (before != null && before.fingerprint().equals(fingerprint)) {
                unchanged++;
            } else if (before != null && belongsElsewhere(run, before, origin)) {
                run.tally()
                        .rejected(new Rejection(
                                read.place(),
                                Rejection.Reason.ID_TAKEN,
                                "the id '" + read.article().id() + "' is already used by an article in "
                                        + before.origin()));
            } else {
                changed.add(new Changed(read, fingerprint, before != null));
            }
        }
        run.tally().unchanged(unchanged);
        return changed;
    }

    /**
     * Whether an id is that of an article in another file, which stays. What is gone from its file was moved; and what this
     * run reads itself, it compares itself.
     */
    private static boolean belongsElsewhere(RunContext run, KnownArticle known, Path origin) {
        return OriginFile.parse(known.origin())
                .filter(other -> !other.equals(origin))
                .filter(other -> !other.equals(CorpusReader.STANDARD_INPUT))
                .filter(other ->
                        run.request().paths().stream().map(OriginFile::of).noneMatch(other::startsWith))
                .filter(Files::exists)
                .isPresent();
    }
}
