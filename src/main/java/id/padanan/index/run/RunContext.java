package id.padanan.index.run;

import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The shared state of one run. */
public final class RunContext {
    private final IndexingRequest request;
    private final RunCounter counter;
    private final Cancellation cancellation = new Cancellation();
    private final RetryPolicy retries;
    private final AtomicBoolean faultSeen = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    /** @param retryLimit how long one request may keep failing */
    public RunContext(IndexingRequest request, IndexingListener listener, Duration retryLimit) {
        this.request = request;
        this.counter = new RunCounter(listener);
        this.retries = new RetryPolicy(retryLimit, cancellation, counter::waiting);
    }

    public IndexingRequest request() {
        return request;
    }

    public RunCounter counter() {
        return counter;
    }

    /** Cancels the run. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** The policy for requests that may be retried. */
    public RetryPolicy retries() {
        return retries;
    }

    /** Records a program fault; true for the first one of this run. */
    boolean markFirstFault() {
        return faultSeen.compareAndSet(false, true);
    }

    /** Marks the run as ended. */
    public void end() {
        ended.countDown();
    }

    /** Waits until the run has ended; false if the timeout passes first. */
    public boolean awaitEnd(Duration timeout) {
        try {
            return ended.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
