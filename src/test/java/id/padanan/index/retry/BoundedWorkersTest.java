package id.padanan.index.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundedWorkersTest {
    private final Cancellation cancellation = new Cancellation();

    @Test
    void finish_waitsForAllTasks() {
        AtomicInteger done = new AtomicInteger();
        try (BoundedWorkers workers = new BoundedWorkers("test", 2, 10, cancellation)) {
            for (int i = 0; i < 100; i++) {
                workers.submit(3, done::incrementAndGet);
            }
            workers.finish();
        }

        assertThat(done).hasValue(100);
    }

    @Test
    void submit_withoutRoom_waits() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        try (BoundedWorkers workers = new BoundedWorkers("test", 2, 10, cancellation)) {
            workers.submit(6, () -> await(goOn));
            Thread second = new Thread(() -> workers.submit(6, () -> {}));
            second.start();
            while (second.getState() == Thread.State.NEW || second.getState() == Thread.State.RUNNABLE) {
                Thread.sleep(1);
            }

            assertThat(second.getState()).isEqualTo(Thread.State.WAITING);
            goOn.countDown();
            second.join();
            workers.finish();
        }
    }

    @Test
    void submit_ofATaskLargerThanAllRoom_doesIt() {
        AtomicInteger done = new AtomicInteger();
        try (BoundedWorkers workers = new BoundedWorkers("test", 2, 10, cancellation)) {
            workers.submit(1_000, done::incrementAndGet);
            workers.finish();
        }

        assertThat(done).hasValue(1);
    }

    @Test
    void taskThatFails_stopsTheRun() {
        try (BoundedWorkers workers = new BoundedWorkers("test", 1, 1, cancellation)) {
            workers.submit(1, () -> {
                throw new IllegalStateException("no paper left");
            });

            assertThatThrownBy(workers::finish)
                    .isInstanceOf(Cancellation.CancelledException.class)
                    .hasMessage("no paper left");
            assertThatThrownBy(() -> workers.submit(1, () -> {})).isInstanceOf(Cancellation.CancelledException.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
