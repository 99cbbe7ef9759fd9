package id.padanan.index.retry;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread pool with bounded capacity: {@link #submit} blocks until there is room. A failing task cancels the run. */
public final class BoundedWorkers implements AutoCloseable {
    private static final int SECONDS_TO_CLOSE = 60;

    private final ExecutorService threads;
    private final Semaphore permits;
    private final int capacity;
    private final Cancellation cancellation;

    /**
     * @param name used in the names of the threads
     * @param count number of threads
     * @param capacity total size of queued and running tasks, in the unit of {@link #submit}'s sizes
     */
    public BoundedWorkers(String name, int count, int capacity, Cancellation cancellation) {
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "padanan-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.permits = new Semaphore(capacity, true);
        this.capacity = capacity;
        this.cancellation = cancellation;
    }

    /**
     * Queues a task; blocks until there is room for it.
     *
     * @param size size of the task; a task larger than the whole capacity runs alone
     * @throws Cancellation.CancelledException if the run must stop
     */
    public void submit(int size, Runnable task) {
        int acquired = Math.max(1, Math.min(size, capacity));
        permits.acquireUninterruptibly(acquired);
        try {
            cancellation.throwIfCancelled();
            threads.execute(() -> execute(acquired, task));
        } catch (RuntimeException e) {
            permits.release(acquired);
            throw e;
        }
    }

    private void execute(int acquired, Runnable task) {
        try {
            if (cancellation.reason().isEmpty()) {
                task.run();
            }
        } catch (Cancellation.CancelledException e) {
            // The run is cancelled already.
        } catch (RuntimeException e) {
            cancellation.cancel(e);
        } catch (Error e) {
            cancellation.cancel(new IllegalStateException(e.toString(), e));
            throw e;
        } finally {
            permits.release(acquired);
        }
    }

    /**
     * Waits until all tasks are done.
     *
     * @throws Cancellation.CancelledException if the run was cancelled
     */
    public void finish() {
        permits.acquireUninterruptibly(capacity);
        permits.release(capacity);
        cancellation.throwIfCancelled();
    }

    /** Stops the threads after their current tasks; interrupts them after 60 seconds. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
