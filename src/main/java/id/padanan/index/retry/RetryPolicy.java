package id.padanan.index.retry;

import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Repeats what Elasticsearch could not do for the moment, because it is away, starting or overloaded. Pauses double from a
 * quarter of a second to ten seconds and vary by half, so that many clients do not come back at once. Only for requests
 * that may be sent twice.
 */
public final class RetryPolicy {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Duration limit;
    private final Cancellation stop;
    private final Consumer<String> news;

    /**
     * @param limit how long one request may fail before the run is given up
     * @param stop ends all waiting
     * @param news is told why something is tried again, from any thread
     */
    public RetryPolicy(Duration limit, Cancellation stop, Consumer<String> news) {
        this.limit = limit;
        this.stop = stop;
        this.news = news;
    }

    /** Elasticsearch was unable for longer than the limit; the message says so, without a full stop. */
    public static final class RetriesExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RetriesExhaustedException(Duration limit, String reason, RuntimeException cause) {
            super("gave up after " + limit.toSeconds() + " s (padanan.index.patience): " + reason, cause);
        }
    }

    /**
     * Sends a request until it is answered.
     *
     * @throws ElasticsearchRefusedException if it is refused for good
     * @throws RetriesExhaustedException if the time is up
     * @throws Cancellation.StoppedException if the run must stop
     */
    public <T> T call(Supplier<T> request) {
        Waiting waiting = begin();
        while (true) {
            stop.check();
            try {
                return request.get();
            } catch (UncheckedIOException e) {
                waiting.pauseIfTransient(e);
            }
        }
    }

    /** Like {@link #call}, for requests whose answer says nothing. */
    public void run(Runnable request) {
        call(() -> {
            request.run();
            return true;
        });
    }

    /** Waiting for one request; for a single thread. */
    public Waiting begin() {
        return new Waiting();
    }

    public final class Waiting {
        private long deadline;
        private Duration pause = FIRST_PAUSE;
        private boolean failing;

        /** Waits where the failure is one that passes, and throws it where it is not. */
        public void pauseIfTransient(UncheckedIOException failure) {
            if (failure instanceof ElasticsearchRefusedException refused && !refused.isTransient()) {
                throw failure;
            }
            pause(failure.getMessage(), failure);
        }

        /**
         * Waits before the next attempt.
         *
         * @throws RetriesExhaustedException if the time is up
         */
        public void pause(String reason, RuntimeException cause) {
            if (!failing) {
                failing = true;
                deadline = System.nanoTime() + limit.toNanos();
            }
            if (System.nanoTime() - deadline >= 0) {
                throw new RetriesExhaustedException(limit, reason, cause);
            }
            news.accept(reason);
            stop.sleep(pause.multipliedBy(ThreadLocalRandom.current().nextLong(50, 101))
                    .dividedBy(100));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }

        /** A part was done: the time counts anew. */
        public void progress() {
            failing = false;
            pause = FIRST_PAUSE;
        }
    }
}
