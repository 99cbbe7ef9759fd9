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
 * The right to write to an index, held by one job at a time among all servers of a cluster. The holder renews it; a holder
 * that was not heard of for the time of expiry is dead, and the lock is taken over. No clocks are compared: whoever wants
 * the lock watches for that long whether it is renewed. A living holder is so found out within one renewal.
 *
 * <p>After an outage of Elasticsearch the holder goes on if nobody took over meanwhile.
 */
public final class WriterLock implements AutoCloseable {
    private static final int RENEWALS_BEFORE_EXPIRY = 6;
    private static final int LOOKS_BETWEEN_RENEWALS = 5;

    private final LockDocument document;
    private final LockOwner owner;
    private final Cancellation stop;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "padanan-lock");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> renewals;
    private LockRevision held;
    private volatile LongSupplier articles = () -> 0;

    private WriterLock(LockDocument document, LockOwner owner, Cancellation stop) {
        this.document = document;
        this.owner = owner;
        this.stop = stop;
    }

    /**
     * Takes the lock. Where it is held, this takes up to the time of expiry.
     *
     * @param index name of the index that the lock is kept in
     * @param expiry how long a holder may be silent
     * @param stop is raised when the lock is lost
     * @throws LockedException if another job holds it
     */
    public static WriterLock take(
            ElasticsearchApi elasticsearch,
            String index,
            LockOwner owner,
            Duration expiry,
            RetryPolicy patience,
            Cancellation stop) {
        WriterLock lock = new WriterLock(new LockDocument(elasticsearch, index), owner, stop);
        Duration renewal = expiry.dividedBy(RENEWALS_BEFORE_EXPIRY);
        lock.acquire(expiry, renewal.dividedBy(LOOKS_BETWEEN_RENEWALS), patience);
        lock.renewals = lock.heartbeat.scheduleWithFixedDelay(
                lock::renewIfPossible, renewal.toMillis(), renewal.toMillis(), TimeUnit.MILLISECONDS);
        return lock;
    }

    private void acquire(Duration expiry, Duration look, RetryPolicy patience) {
        LockRevision seen = null;
        long seenAt = 0;
        long looked = System.nanoTime();
        while (true) {
            Optional<LockRevision> current = patience.call(this::createOrRead);
            long before = looked;
            looked = System.nanoTime();
            if (looked - before > expiry.dividedBy(2).toNanos()) {
                // Elasticsearch was away meanwhile, for the holder too: the time counts anew.
                seen = null;
            }
            if (current.isEmpty()) {
                // Released between the two requests.
                continue;
            }
            LockRevision now = current.get();
            if (now.isOf(owner)) {
                held = now;
                return;
            }
            if (seen == null) {
                seen = now;
                seenAt = looked;
            } else if (now.sequence() != seen.sequence()) {
                throw LockedException.by(now.owner());
            } else if (looked - seenAt >= expiry.toNanos()) {
                LockRevision dead = seen;
                // Either this or another that waits: the next look tells.
                patience.call(() -> document.replace(dead, owner));
                continue;
            }
            stop.sleep(look);
        }
    }

    private Optional<LockRevision> createOrRead() {
        return document.read().or(() -> document.create(owner));
    }

    /** Has every renewal tell how many articles were read so far. */
    public void tell(LongSupplier articlesSoFar) {
        articles = articlesSoFar;
    }

    private void renewIfPossible() {
        try {
            renew();
        } catch (LockedException e) {
            stop.raise(e);
        } catch (UncheckedIOException e) {
            // Elasticsearch is away. The lock stays ours unless somebody takes it over, which a later renewal tells.
        }
    }

    /**
     * Makes sure that the lock is still held, at this moment.
     *
     * @throws LockedException if it is not
     * @throws UncheckedIOException if Elasticsearch does not answer
     */
    public synchronized void renew() {
        held = document.replace(held, JobStatus.now(owner, articles.getAsLong()))
                // The answer to an earlier renewal may have been lost on its way.
                .or(() -> document.read().filter(version -> version.isOf(owner)))
                .orElseThrow(LockedException::lost);
    }

    /** What only the holder of this lock is called. */
    public String token() {
        return owner.token();
    }

    /** Gives the lock back; where Elasticsearch is away, it expires. */
    @Override
    public void close() {
        renewals.cancel(false);
        heartbeat.shutdown();
        try {
            synchronized (this) {
                document.remove(held);
            }
        } catch (UncheckedIOException e) {
            // Whoever comes next finds that nobody renews it.
        }
    }
}
