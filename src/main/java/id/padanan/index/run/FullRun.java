package id.padanan.index.run;

import id.padanan.corpus.intake.ClaimedIds;
import id.padanan.index.bulk.BulkWriter;
import id.padanan.index.generation.Generation;
import id.padanan.index.generation.Generations;
import id.padanan.index.lock.LockedException;
import id.padanan.index.lock.WriterLock;
import java.io.UncheckedIOException;
import java.util.List;

/** Builds a new generation, checks it and publishes it. */
public final class FullRun {
    /**
     * Below this number the share of articles is not checked: a small trial corpus may well be half invalid, and its
     * owner should see the result.
     */
    private static final long MIN_READ_FOR_SHARE = 100;

    private final Generations generations;
    private final ArticleFeed feed;
    private final BulkWriters writers;
    private final SegmentMerge merge;
    private final double leastShare;

    public FullRun(
            Generations generations, ArticleFeed feed, BulkWriters writers, SegmentMerge merge, double leastShare) {
        this.generations = generations;
        this.feed = feed;
        this.writers = writers;
        this.merge = merge;
        this.leastShare = leastShare;
    }

    /** Runs the build and returns the new live generation. */
    public Generation run(RunContext run, WriterLock lock) {
        Generation generation = generations.newGeneration();
        try {
            run.retries().run(() -> generations.create(generation, lock.token()));
            ClaimedIds claimed = fill(run, lock);
            requireAllAccountedFor(claimed, run.counter());
            requireGoodCorpus(run.counter().counts());
            // Before replicas exist, because each would repeat the merge.
            merge.run(run, generation);
            run.retries()
                    .run(() -> generations.complete(
                            generation, run.counter().counts().indexed()));
            run.retries().run(lock::renew);
            run.retries().run(() -> generations.publish(generation, lock.token()));
        } catch (RuntimeException e) {
            discardQuietly(generation, lock, e);
            throw e;
        }
        removeOldQuietly(lock);
        return generation;
    }

    private ClaimedIds fill(RunContext run, WriterLock lock) {
        FullRunGrouping groups = new FullRunGrouping();
        try (BulkWriter writer = writers.open(run, lock)) {
            ClaimedIds claimed = feed.read(run, new PruneScope(List.of()), groups::group, batch -> {
                batch.forEach(grouped -> feed.forward(run, grouped, writer::add));
            });
            writer.finish();
            return claimed;
        }
    }

    /** Checks that every article read was either indexed or rejected, to detect losses in the pipeline. */
    private static void requireAllAccountedFor(ClaimedIds claimed, RunCounter counter) {
        long accounted = counter.counts().indexed() + counter.rejectedAfterReading();
        if (claimed.size() != accounted) {
            throw new RunFailedException("of " + claimed.size() + " articles that were read, only " + accounted
                    + " were indexed or rejected; this is a bug in Padanan");
        }
    }

    private void requireGoodCorpus(IndexingCounts counts) {
        if (counts.indexed() == 0) {
            throw new RunFailedException("no article was found");
        }
        if (counts.read() >= MIN_READ_FOR_SHARE && counts.indexed() < leastShare * counts.read()) {
            throw new RunFailedException("only " + counts.indexed() + " of " + counts.read()
                    + " files and records became articles, a share below padanan.index.least-share="
                    + leastShare);
        }
    }

    private void discardQuietly(Generation generation, WriterLock lock, RuntimeException cause) {
        try {
            generations.discard(generation, lock.token());
        } catch (UncheckedIOException e) {
            // Elasticsearch is down: the original failure matters more, and the next run removes the generation.
            cause.addSuppressed(e);
        }
    }

    private void removeOldQuietly(WriterLock lock) {
        try {
            lock.renew();
            generations.removeLeftovers();
        } catch (UncheckedIOException | LockedException e) {
            // The next run removes it.
        }
    }
}
