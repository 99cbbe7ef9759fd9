package id.padanan.index.retry;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that do tasks of a run, with so much room for tasks under way and no more: whoever submits waits for room. A
 * task that fails stops the run.
 */
public final class BoundedWorkers implements AutoCloseable {
    private static final int SECONDS_TO_END = 60;

    private final ExecutorService threads;
    private final Semaphore room;
    private final int allRoom;
    private final Cancellation stop;

    /**
     * @param name what the threads are called
     * @param count number of threads
     * @param room how much may be under way, in the unit of {@link #submit}'s sizes
     */
    public BoundedWorkers(String name, int count, int room, Cancellation stop) {
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "padanan-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.room = new Semaphore(room, true);
        this.allRoom = room;
        this.stop = stop;
    }

    /**
     * Has a task done, once there is room for it.
     *
     * @param size how much room it takes; one larger than all room is done alone
     * @throws Cancellation.StoppedException if the run must stop
     */
    public void submit(int size, Runnable task) {
        int taken = Math.max(1, Math.min(size, allRoom));
        room.acquireUninterruptibly(taken);
        try {
            stop.check();
            threads.execute(() -> work(taken, task));
        } catch (RuntimeException e) {
            room.release(taken);
            throw e;
        }
    }

    private void work(int taken, Runnable task) {
        try {
            if (stop.reason().isEmpty()) {
                task.run();
            }
        } catch (Cancellation.StoppedException e) {
            // The sign is up already.
        } catch (RuntimeException e) {
            stop.raise(e);
        } catch (Error e) {
            stop.raise(new IllegalStateException(e.toString(), e));
            throw e;
        } finally {
            room.release(taken);
        }
    }

    /**
     * Waits until all tasks are done.
     *
     * @throws Cancellation.StoppedException if not all could be done
     */
    public void finish() {
        room.acquireUninterruptibly(allRoom);
        room.release(allRoom);
        stop.check();
    }

    /** Ends the threads, after the tasks under way. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
