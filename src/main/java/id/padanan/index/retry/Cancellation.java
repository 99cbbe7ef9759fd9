package id.padanan.index.retry;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Signals all threads of a run that it must stop, with the reason. The first reason is kept. Safe for use by many
 * threads.
 */
public final class Cancellation {
    private final AtomicReference<RuntimeException> reason = new AtomicReference<>();
    private final CountDownLatch cancelled = new CountDownLatch(1);

    /** Thrown where a cancelled run stops. The message is the reason, without a full stop. */
    public static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException(RuntimeException reason) {
            super(Objects.requireNonNullElseGet(reason.getMessage(), reason::toString), reason);
        }
    }

    /** Cancels the run. The message of the reason has no full stop. */
    public void cancel(RuntimeException cause) {
        if (reason.compareAndSet(null, cause)) {
            cancelled.countDown();
        }
    }

    /** Cancels the run for a reason shown to the operator, without a full stop. */
    public void cancel(String message) {
        cancel(new IllegalStateException(message));
    }

    /** Why the run is cancelled; empty if it is not. */
    public Optional<RuntimeException> reason() {
        return Optional.ofNullable(reason.get());
    }

    /**
     * Throws if the run is cancelled.
     *
     * @throws CancelledException if the run must stop
     */
    public void throwIfCancelled() {
        RuntimeException cause = reason.get();
        if (cause != null) {
            throw new CancelledException(cause);
        }
    }

    /**
     * Sleeps, but wakes up when the run is cancelled.
     *
     * @throws CancelledException if the run must stop
     */
    public void sleep(Duration time) {
        try {
            if (cancelled.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throwIfCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancel("the job was interrupted");
            throwIfCancelled();
        }
    }
}
