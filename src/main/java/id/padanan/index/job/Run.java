package id.padanan.index.job;

import id.padanan.index.bulk.Patience;
import id.padanan.index.bulk.StopSign;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What all who work on one run share. */
final class Run {
    private final IndexingRequest request;
    private final Tally tally;
    private final StopSign stop = new StopSign();
    private final Patience patience;
    private final AtomicBoolean faulty = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    Run(IndexingRequest request, IndexingListener listener, Duration patience) {
        this.request = request;
        this.tally = new Tally(listener);
        this.patience = new Patience(patience, stop, tally::waiting);
    }

    IndexingRequest request() {
        return request;
    }

    Tally tally() {
        return tally;
    }

    StopSign stop() {
        return stop;
    }

    Patience patience() {
        return patience;
    }

    /** Whether the program had not failed with an article of this run before. */
    boolean isFirstFault() {
        return faulty.compareAndSet(false, true);
    }

    void end() {
        ended.countDown();
    }

    /** Waits until the run has ended, but not for ever; whether it has. */
    boolean awaitEnd(Duration most) {
        try {
            return ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
