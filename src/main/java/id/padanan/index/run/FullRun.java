package id.padanan.index.run;

import id.padanan.corpus.intake.ClaimedIds;
import id.padanan.index.bulk.BulkWriter;
import id.padanan.index.generation.Generation;
import id.padanan.index.generation.Generations;
import id.padanan.index.lock.LockedException;
import id.padanan.index.lock.WriterLock;
import java.io.UncheckedIOException;
import java.util.List;

/** Builds a new generation beside the live one and lets it go live when it is known to be good. */
public final class FullRun {
    /** A smaller corpus may well be half wrong by accident; and whoever tries one out should see it. */
    private static final long LEAST_READ_TO_JUDGE = 100;

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

    /** Returns the generation that is live now. */
    public Generation run(RunContext run, WriterLock lock) {
        Generation generation = generations.plan();
        try {
            run.patience().run(() -> generations.begin(generation, lock.token()));
            ClaimedIds claimed = fill(run, lock);
            requireAllAnswered(claimed, run.tally());
            requireGoodCorpus(run.tally().counts());
            // Before there are copies, which would each merge for themselves.
            merge.run(run, generation);
            run.patience()
                    .run(() -> generations.complete(
                            generation, run.tally().counts().indexed()));
            run.patience().run(lock::renew);
            run.patience().run(() -> generations.publish(generation, lock.token()));
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
                batch.forEach(grouped -> feed.pass(run, grouped, writer::add));
            });
            writer.finish();
            return claimed;
        }
    }

    /** What was read is in the index or was rejected with a reason; what got lost in between must not go unnoticed. */
    private static void requireAllAnswered(ClaimedIds claimed, RunCounter tally) {
        long accounted = tally.counts().indexed() + tally.rejectedAfterReading();
        if (claimed.size() != accounted) {
            throw new RunFailedException("of " + claimed.size() + " articles that were read, only " + accounted
                    + " were indexed or rejected; this is a bug in Padanan");
        }
    }

    private void requireGoodCorpus(IndexingCounts counts) {
        if (counts.indexed() == 0) {
            throw new RunFailedException("no article was found");
        }
        if (counts.read() >= LEAST_READ_TO_JUDGE && counts.indexed() < leastShare * counts.read()) {
            throw new RunFailedException("only " + counts.indexed() + " of " + counts.read()
                    + " files and records became articles, a share below padanan.index.least-share="
                    + leastShare);
        }
    }

    private void discardQuietly(Generation generation, WriterLock lock, RuntimeException cause) {
        try {
            generations.discard(generation, lock.token());
        } catch (UncheckedIOException e) {
            // The server is gone; the first failure says more, and the next run removes the remains.
            cause.addSuppressed(e);
        }
    }

    private void removeOldQuietly(WriterLock lock) {
        try {
            lock.renew();
            generations.clear();
        } catch (UncheckedIOException | LockedException e) {
            // The next run does it.
        }
    }
}
