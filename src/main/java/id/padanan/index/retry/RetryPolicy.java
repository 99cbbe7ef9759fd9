package id.padanan.index.retry;

import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Retries requests while Elasticsearch is down, starting or overloaded, with exponential backoff. Pauses double from
 * 250 ms to 10 s; each is shortened at random by up to half (jitter) to spread the load of many clients. Only for
 * idempotent requests.
 */
public final class RetryPolicy {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(10);

    private final Duration limit;
    private final Cancellation cancellation;
    private final Consumer<String> onRetry;

    /**
     * @param limit how long one request may keep failing
     * @param cancellation interrupts all pauses
     * @param onRetry receives the reason of each retry, from any thread
     */
    public RetryPolicy(Duration limit, Cancellation cancellation, Consumer<String> onRetry) {
        this.limit = limit;
        this.cancellation = cancellation;
        this.onRetry = onRetry;
    }

    /** A request kept failing for longer than the limit. The message has no full stop. */
    public static final class RetriesExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RetriesExhaustedException(Duration limit, String reason, RuntimeException cause) {
            super("gave up after " + limit.toSeconds() + " s (padanan.index.patience): " + reason, cause);
        }
    }

    /**
     * Sends a request and retries transient failures.
     *
     * @throws ElasticsearchRefusedException if Elasticsearch refuses it permanently
     * @throws RetriesExhaustedException if the limit has passed
     * @throws Cancellation.CancelledException if the run must stop
     */
    public <T> T call(Supplier<T> request) {
        Backoff backoff = newBackoff();
        while (true) {
            cancellation.throwIfCancelled();
            try {
                return request.get();
            } catch (UncheckedIOException e) {
                backoff.pauseIfTransient(e);
            }
        }
    }

    /** Like {@link #call}, for requests without a result. */
    public void run(Runnable request) {
        call(() -> {
            request.run();
            return true;
        });
    }

    /** Starts the backoff of one request, for use by a single thread. */
    public Backoff newBackoff() {
        return new Backoff();
    }

    /** The pauses between attempts of one request. */
    public final class Backoff {
        private long deadline;
        private Duration pause = FIRST_PAUSE;
        private boolean failing;

        /** Pauses if the failure is transient, else rethrows it. */
        public void pauseIfTransient(UncheckedIOException failure) {
            if (failure instanceof ElasticsearchRefusedException refused && !refused.isTransient()) {
                throw failure;
            }
            pause(failure.getMessage(), failure);
        }

        /**
         * Pauses before the next attempt.
         *
         * @throws RetriesExhaustedException if the limit has passed
         */
        public void pause(String reason, RuntimeException cause) {
            if (!failing) {
                failing = true;
                deadline = System.nanoTime() + limit.toNanos();
            }
            if (System.nanoTime() - deadline >= 0) {
                throw new RetriesExhaustedException(limit, reason, cause);
            }
            onRetry.accept(reason);
            cancellation.sleep(pause.multipliedBy(ThreadLocalRandom.current().nextLong(50, 101))
                    .dividedBy(100));
            pause = pause.multipliedBy(2).compareTo(MAX_PAUSE) < 0 ? pause.multipliedBy(2) : MAX_PAUSE;
        }

        /** Resets the time limit and the pause after partial success. */
        public void progress() {
            failing = false;
            pause = FIRST_PAUSE;
        }
    }
}
