package id.padanan.index.lock;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.lock.LockDocument.LockRevision;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A lock on the index, held by at most one job across all servers of a cluster. The holder renews it with a heartbeat.
 * If it is not renewed for the expiry time, another job takes it over. Clocks are never compared: a waiting job
 * measures the expiry time itself by polling. It detects a live holder within one renewal interval.
 *
 * <p>After an outage of Elasticsearch the holder continues if no other job took over.
 */
public final class WriterLock implements AutoCloseable {
    private static final int RENEWALS_BEFORE_EXPIRY = 6;
    private static final int POLLS_PER_RENEWAL = 5;

    private final LockDocument document;
    private final LockOwner owner;
    private final Cancellation cancellation;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "padanan-lock");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> renewals;
    private LockRevision held;
    private volatile LongSupplier articles = () -> 0;

    private WriterLock(LockDocument document, LockOwner owner, Cancellation cancellation) {
        this.document = document;
        this.owner = owner;
        this.cancellation = cancellation;
    }

    /**
     * Acquires the lock. If it is held, this takes up to the expiry time.
     *
     * @param index name of the index that contains the lock document
     * @param expiry how long a holder may go without renewing
     * @param cancellation cancelled when the lock is lost
     * @throws LockedException if another job holds it
     */
    public static WriterLock take(
            ElasticsearchApi elasticsearch,
            String index,
            LockOwner owner,
            Duration expiry,
            RetryPolicy retries,
            Cancellation cancellation) {
        WriterLock lock = new WriterLock(new LockDocument(elasticsearch, index), owner, cancellation);
        Duration renewal = expiry.dividedBy(RENEWALS_BEFORE_EXPIRY);
        lock.acquire(expiry, renewal.dividedBy(POLLS_PER_RENEWAL), retries);
        lock.renewals = lock.heartbeat.scheduleWithFixedDelay(
                lock::renewIfPossible, renewal.toMillis(), renewal.toMillis(), TimeUnit.MILLISECONDS);
        return lock;
    }

    private void acquire(Duration expiry, Duration pollInterval, RetryPolicy retries) {
        LockRevision seen = null;
        long seenAt = 0;
        long polledAt = System.nanoTime();
        while (true) {
            Optional<LockRevision> current = retries.call(this::createOrRead);
            long previousPoll = polledAt;
            polledAt = System.nanoTime();
            if (polledAt - previousPoll > expiry.dividedBy(2).toNanos()) {
                // Elasticsearch was down, also for the holder: restart the expiry time.
                seen = null;
            }
            if (current.isEmpty()) {
                // Released between reading and creating.
                continue;
            }
            LockRevision now = current.get();
            if (now.isOf(owner)) {
                held = now;
                return;
            }
            if (seen == null) {
                seen = now;
                seenAt = polledAt;
            } else if (now.sequence() != seen.sequence()) {
                throw LockedException.by(now.owner());
            } else if (polledAt - seenAt >= expiry.toNanos()) {
                LockRevision dead = seen;
                // Another waiting job may win; the next poll shows the owner.
                retries.call(() -> document.replace(dead, owner));
                continue;
            }
            cancellation.sleep(pollInterval);
        }
    }

    private Optional<LockRevision> createOrRead() {
        return document.read().or(() -> document.create(owner));
    }

    /** Sets the source of the article count that each renewal reports. */
    public void reportArticles(LongSupplier articlesSoFar) {
        articles = articlesSoFar;
    }

    private void renewIfPossible() {
        try {
            renew();
        } catch (LockedException e) {
            cancellation.cancel(e);
        } catch (UncheckedIOException e) {
            // Elasticsearch is down. A later renewal detects whether another job took over.
        }
    }

    /**
     * Renews the lock now, which also verifies that it is still held.
     *
     * @throws LockedException if another job has taken it over
     * @throws UncheckedIOException if Elasticsearch does not answer
     */
    public synchronized void renew() {
        held = document.replace(held, JobStatus.now(owner, articles.getAsLong()))
                // The response to an earlier renewal may have been lost.
                .or(() -> document.read().filter(revision -> revision.isOf(owner)))
                .orElseThrow(LockedException::lost);
    }

    /** The token of this lock's holder, unique among all jobs. */
    public String token() {
        return owner.token();
    }

    /** Releases the lock. If Elasticsearch is down, the lock expires. */
    @Override
    public void close() {
        renewals.cancel(false);
        heartbeat.shutdown();
        try {
            synchronized (this) {
                document.remove(held);
            }
        } catch (UncheckedIOException e) {
            // The lock expires by itself.
        }
    }
}
