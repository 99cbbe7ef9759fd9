package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.elasticsearch.server.OwnServer;
import id.padanan.fixture.Concurrent;
import id.padanan.index.generation.StandaloneSchema;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills and restarts Elasticsearch during a job. */
@Tag("elasticsearch")
@Concurrent
@DisabledOnOs(OS.WINDOWS)
class RestartTest {
    private static final int COUNT = 120;

    @TempDir
    Path folder;

    @Test
    void elasticsearchKilledAndRestartedInMidRun_losesNothing() throws Exception {
        try (OwnServer server = OwnServer.start(Path.of("target", "restart-test"));
                RestClient client = RestClient.builder(server.host()).build()) {
            TestIndex index = new TestIndex(
                    client,
                    client,
                    StandaloneSchema.get(),
                    new Config("padanan-restarttest", Duration.ofMinutes(3), 0.95));
            Path file = Articles.write(folder.resolve("a.jsonl"), COUNT);
            Halfway halfway = new Halfway();
            CompletableFuture<IndexingSummary> run =
                    CompletableFuture.supplyAsync(() -> index.job.run(IndexingRequest.full(List.of(file)), halfway));
            halfway.reached.await();
            server.kill();
            halfway.goOn.countDown();
            server.startAgain();

            IndexingSummary summary = run.get();

            assertThat(summary.failure()).isNull();
            assertThat(summary.counts().indexed()).isEqualTo(COUNT);
            assertThat(index.liveIds()).hasSize(COUNT);
            assertThat(halfway.waited).isTrue();
        }
    }

    /** Pauses the run when half of the articles are written. */
    private static final class Halfway implements IndexingListener {
        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        volatile boolean waited;

        @Override
        public void progress(IndexingCounts soFar) {
            if (soFar.added() == COUNT / 2) {
                reached.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void waiting(String reason) {
            waited = true;
        }
    }
}
