package id.padanan.index.run;

import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What all who work on one run share. */
public final class RunContext {
    private final IndexingRequest request;
    private final RunCounter tally;
    private final Cancellation stop = new Cancellation();
    private final RetryPolicy patience;
    private final AtomicBoolean faulty = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    public RunContext(IndexingRequest request, IndexingListener listener, Duration patience) {
        this.request = request;
        this.tally = new RunCounter(listener);
        this.patience = new RetryPolicy(patience, stop, tally::waiting);
    }

    public IndexingRequest request() {
        return request;
    }

    public RunCounter tally() {
        return tally;
    }

    public Cancellation stop() {
        return stop;
    }

    public RetryPolicy patience() {
        return patience;
    }

    /** Whether the program had not failed with an article of this run before. */
    boolean isFirstFault() {
        return faulty.compareAndSet(false, true);
    }

    public void end() {
        ended.countDown();
    }

    /** Waits until the run has ended, but not for ever; whether it has. */
    public boolean awaitEnd(Duration most) {
        try {
            return ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
