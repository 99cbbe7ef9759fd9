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
 * Updates the live generation: writes new and changed articles and, with pruning, removes articles that are gone.
 * Rejects an article whose id belongs to an article in another file. Each article is written atomically; after a run
 * that ends early, the next one completes the update.
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

    /** Runs the update and returns the updated generation. */
    public Generation run(RunContext run, WriterLock lock) {
        Generation live = run.retries().call(this::upToDateGeneration);
        run.retries().run(() -> {
            lock.renew();
            generations.grantWrite(live, lock.token());
        });
        IndexedState known = new IndexedState(elasticsearch, live, run.retries());
        List<Path> pruned = run.request().prune() ? run.request().paths() : List.of();
        PruneScope scope = new PruneScope(pruned);
        UpdateGrouping groups = new UpdateGrouping(known);
        try (BulkWriter writer = writers.open(run, lock)) {
            ClaimedIds read = feed.read(run, scope, Function.identity(), batch -> {
                changed(run, batch, known).forEach(each -> feed.forward(run, each.grouped(groups), writer::add));
            });
            new Pruner(known, scope, read).run(writer);
            writer.finish();
        }
        run.retries().run(() -> generations.finishUpdate(live, lock.token()));
        return live;
    }

    private Generation upToDateGeneration() {
        Generation live = generations
                .live()
                .orElseThrow(() -> new RunFailedException("nothing is indexed yet; run index once without --update"));
        generations.outdatedReason(live).ifPresent(why -> {
            throw new RunFailedException(why + "; rebuild the index without --update");
        });
        return live;
    }

    /** A new or changed article, with its fingerprint; {@code known} if the index contains an earlier state of it. */
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
            KnownArticle previous = found.get(read.article().id().value());
            if (previous != null && previous.fingerprint().equals(fingerprint)) {
                unchanged++;
            } else if (previous != null && isUsedByAnotherFile(run, previous, origin)) {
                run.counter()
                        .rejected(new Rejection(
                                read.place(),
                                Rejection.Reason.ID_TAKEN,
                                "the id '" + read.article().id() + "' is already used by an article in "
                                        + previous.origin()));
            } else {
                changed.add(new Changed(read, fingerprint, previous != null));
            }
        }
        run.counter().unchanged(unchanged);
        return changed;
    }

    /**
     * Whether the id belongs to an article in another existing file outside this run's paths. If that file is gone, the
     * article was moved; duplicate ids within the run's own paths are found while reading.
     */
    private static boolean isUsedByAnotherFile(RunContext run, KnownArticle known, Path origin) {
        return OriginFile.parse(known.origin())
                .filter(other -> !other.equals(origin))
                .filter(other -> !other.equals(CorpusReader.STANDARD_INPUT))
                .filter(other ->
                        run.request().paths().stream().map(OriginFile::of).noneMatch(other::startsWith))
                .filter(Files::exists)
                .isPresent();
    }
}
