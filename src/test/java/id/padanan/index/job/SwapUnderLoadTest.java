package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests twenty result pages per second while a new generation goes live. */
@QuarkusTest
class SwapUnderLoadTest {
    private static final int MILLIS_BETWEEN_READERS = 50;
    private static final int READERS_AT_A_TIME = 8;
    private static final int LEAST_SWAPS = 4;
    private static final int LEAST_ANSWERED = 100;
    private static final List<Path> CORPUS = List.of(Path.of("corpus"));
    private static final List<String> SEARCHES = List.of(
            "/id/search?q=jaminan+keamanan",
            "/en/search?q=security+guarantees",
            "/id/search?q=source:bbc",
            "/en/search?q=");

    @Inject
    IndexingJob job;

    @TestHTTPResource
    URI site;

    private final ScheduledExecutorService readers = Executors.newScheduledThreadPool(READERS_AT_A_TIME);
    private final List<ScheduledFuture<?>> coming = new ArrayList<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void index() {
        assertThat(job.run(CORPUS).failure()).isNull();
        for (int reader = 0; reader < READERS_AT_A_TIME; reader++) {
            // Late requests are caught up, so that the rate does not depend on response times.
            coming.add(readers.scheduleAtFixedRate(
                    this::read,
                    (long) reader * MILLIS_BETWEEN_READERS,
                    (long) READERS_AT_A_TIME * MILLIS_BETWEEN_READERS,
                    TimeUnit.MILLISECONDS));
        }
    }

    @AfterEach
    void sendReadersHome() throws InterruptedException {
        coming.forEach(reader -> reader.cancel(false));
        readers.shutdown();
        assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private void read() {
        String search = SEARCHES.get(Math.floorMod(number.getAndIncrement(), SEARCHES.size()));
        try {
            HttpResponse<String> page = browser.send(
                    HttpRequest.newBuilder(site.resolve(search)).build(), HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                troubles.add(search + ": status " + page.statusCode());
            } else if (Jsoup.parse(page.body()).select(".hit").isEmpty()) {
                troubles.add(search + ": nothing found");
            }
        } catch (IOException | RuntimeException e) {
            troubles.add(search + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answered.incrementAndGet();
    }

    @Test
    void readers_noticeNothingOfSwapsAndRollbacks() throws InterruptedException {
        for (int swaps = 0; swaps < LEAST_SWAPS || answered.get() < LEAST_ANSWERED; swaps++) {
            assertThat(job.run(CORPUS).failure()).isNull();
        }
        assertThat(job.rollBack().failure()).isNull();
        sendReadersHome();

        assertThat(troubles).isEmpty();
    }
}
