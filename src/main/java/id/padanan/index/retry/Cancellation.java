package id.padanan.index.retry;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Tells all who work on one run, on whatever thread, that it must stop and why. The first reason stays. */
public final class Cancellation {
    private final AtomicReference<RuntimeException> reason = new AtomicReference<>();
    private final CountDownLatch raised = new CountDownLatch(1);

    /** Whoever worked for the run met the sign; the message is the reason, without a full stop. */
    public static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException(RuntimeException reason) {
            super(Objects.requireNonNullElseGet(reason.getMessage(), reason::toString), reason);
        }
    }

    /** Asks for a stop, for a reason that has a message without a full stop. */
    public void raise(RuntimeException why) {
        if (reason.compareAndSet(null, why)) {
            raised.countDown();
        }
    }

    /** Asks for a stop, for a reason as an operator should read it, without a full stop. */
    public void raise(String why) {
        raise(new IllegalStateException(why));
    }

    /** Why the run must stop, if it must. */
    public Optional<RuntimeException> reason() {
        return Optional.ofNullable(reason.get());
    }

    /**
     * Goes on only where the run may.
     *
     * @throws StoppedException if the run must stop
     */
    public void check() {
        RuntimeException why = reason.get();
        if (why != null) {
            throw new StoppedException(why);
        }
    }

    /**
     * Waits, but no longer than the run may go on.
     *
     * @throws StoppedException if the run must stop
     */
    public void sleep(Duration time) {
        try {
            if (raised.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            raise("the job was interrupted");
            check();
        }
    }
}
