package id.padanan.index.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.server.TestElasticsearch;
import id.padanan.fixture.Concurrent;
import id.padanan.index.lock.LockDocument.LockRevision;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("elasticsearch")
@Concurrent
class WriterLockTest {
    private static final String INDEX = "padanan-writerlocktest-lock";
    private static final Duration EXPIRY = Duration.ofMillis(1200);

    /** A lock owner on another server. */
    private static final LockOwner OTHER =
            new LockOwner("other", "arsip-2", 4711, "index /arsip", Instant.parse("2026-11-22T02:14:05Z"));

    private final ElasticsearchApi elasticsearch = new ElasticsearchApi(TestElasticsearch.client());
    private final Cancellation cancellation = new Cancellation();

    @AfterEach
    void removeIndex() {
        elasticsearch.sendIfFound("DELETE", "/" + INDEX, null);
    }

    private LockDocument document() {
        return new LockDocument(elasticsearch, INDEX);
    }

    private WriterLock take(LockOwner owner, Cancellation cancellation) {
        RetryPolicy retries = new RetryPolicy(Duration.ofSeconds(30), cancellation, reason -> {});
        return WriterLock.take(elasticsearch, INDEX, owner, EXPIRY, retries, cancellation);
    }

    @Test
    void take_whileAnotherHolds_saysWhoAndSinceWhen() {
        try (WriterLock held = take(OTHER, new Cancellation())) {
            assertThat(held.token()).isEqualTo("other");
            assertThatThrownBy(() -> take(LockOwner.self("index"), cancellation))
                    .isInstanceOf(LockedException.class)
                    .hasMessage("another job is writing to this index: `index /arsip`, process 4711 on arsip-2,"
                            + " since 2026-11-22 02:14:05 UTC");
        }
    }

    @Test
    void take_afterADeadOwner_takesOver() {
        assertThat(document().create(OTHER)).isPresent();

        try (WriterLock lock = take(LockOwner.self("index"), cancellation)) {
            lock.renew();
            assertThat(document().read().orElseThrow().owner().token()).isEqualTo(lock.token());
        }
    }

    @Test
    void close_givesTheLockBack() {
        take(OTHER, new Cancellation()).close();

        assertThat(document().read()).isEmpty();
    }

    @Test
    void holder_whoseLockWasTakenOver_isStopped() {
        try (WriterLock lock = take(LockOwner.self("index"), cancellation)) {
            takeOver();

            assertThatThrownBy(lock::renew).isInstanceOf(LockedException.class);
            assertThatThrownBy(() -> cancellation.sleep(Duration.ofSeconds(30)))
                    .isInstanceOf(Cancellation.CancelledException.class)
                    .hasMessageContaining("taken over");
        }
        assertThat(document().read().orElseThrow().owner()).isEqualTo(OTHER);
    }

    private void takeOver() {
        replaceOwner(held -> OTHER);
    }

    /** Tries again where the holder's own renewal came between. */
    private void replaceOwner(Function<LockRevision, LockOwner> next) {
        while (true) {
            LockRevision held = document().read().orElseThrow();
            if (document().replace(held, next.apply(held)).isPresent()) {
                return;
            }
        }
    }

    @Test
    void renew_afterALostAnswer_holdsOn() {
        try (WriterLock lock = take(LockOwner.self("index"), cancellation)) {
            // Elasticsearch executed a renewal whose response the holder did not get.
            replaceOwner(LockRevision::owner);

            lock.renew();

            assertThat(cancellation.reason()).isEmpty();
        }
        assertThat(document().read()).isEmpty();
    }

    @Test
    void take_ofTwoThatWaitForADeadOwner_givesItToOne() throws InterruptedException {
        assertThat(document().create(OTHER)).isPresent();
        LockOwner first = LockOwner.self("index satu");
        LockOwner second = LockOwner.self("index dua");
        Thread rival = new Thread(() -> {
            Cancellation cancellation = new Cancellation();
            try (WriterLock lock = take(second, cancellation)) {
                lock.renew();
                cancellation.sleep(EXPIRY.multipliedBy(2));
            } catch (LockedException e) {
                // The other job was faster.
            }
        });
        rival.start();

        try (WriterLock lock = take(first, cancellation)) {
            assertThat(lock.token()).isEqualTo(first.token());
            assertThat(document().read().orElseThrow().owner()).isEqualTo(first);
        } catch (LockedException e) {
            assertThat(e).hasMessageContaining("index dua");
        }
        rival.join();
    }
}
