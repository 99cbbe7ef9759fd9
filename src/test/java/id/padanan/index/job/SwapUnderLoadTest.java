package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.ArticleIndex;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What readers notice of a new generation. */
@Tag("elasticsearch")
@QuarkusTest
class SwapUnderLoadTest {
    private static final int MILLIS_BETWEEN_SEARCHES = 50;

    @Inject
    IndexingJob job;

    @Inject
    ArticleIndex articles;

    private final AtomicInteger searches = new AtomicInteger();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();

    private void search() {
        try {
            if (articles.countBySource().isEmpty()) {
                troubles.add("nothing was found");
            }
        } catch (RuntimeException e) {
            troubles.add(e.toString());
        }
        searches.incrementAndGet();
    }

    @Test
    void readers_searchOnWhileGenerationsAreSwapped() throws InterruptedException {
        List<Path> corpus = List.of(Path.of("corpus"));
        assertThat(job.run(corpus).live()).isTrue();
        ScheduledExecutorService readers = Executors.newScheduledThreadPool(2);
        ScheduledFuture<?> load =
                readers.scheduleAtFixedRate(this::search, 0, MILLIS_BETWEEN_SEARCHES, TimeUnit.MILLISECONDS);

        for (int swap = 0; swap < 4; swap++) {
            assertThat(job.run(corpus).live()).isTrue();
        }
        assertThat(job.rollBack().failure()).isNull();

        load.cancel(false);
        readers.shutdown();
        assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(troubles).isEmpty();
        assertThat(searches).hasValueGreaterThan(10);
    }
}
