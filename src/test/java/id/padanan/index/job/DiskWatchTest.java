package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.elasticsearch.client.ElasticsearchDisk;
import id.padanan.index.retry.Cancellation;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real Elasticsearch, whose disk gets short, which may not be asked, or which goes away. */
@QuarkusTest
class DiskWatchTest {
    private static final String DISK = "/_nodes/stats/fs";
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration SEVERAL_LOOKS = PAUSE.multipliedBy(20);
    /** Ends a test that waits for a stop in vain. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    RestClient client;

    private final Cancellation stop = new Cancellation();
    private final List<String> news = new CopyOnWriteArrayList<>();
    private FaultyProxy proxy;
    private RestClient throughProxy;
    private DiskWatch watch;

    @BeforeEach
    void open() {
        proxy = new FaultyProxy(client.getNodes().get(0).getHost());
        throughProxy = proxy.connect();
        watch = new DiskWatch(new ElasticsearchDisk(throughProxy, new ObjectMapper()), stop, news::add);
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
        throughProxy.close();
        proxy.close();
    }

    private void fillDisk() {
        proxy.standIn(DISK, 200, """
                {"nodes":{"n":{"fs":{"data":[
                {"path":"/data","available_in_bytes":7000000,"low_watermark_free_space_in_bytes":9000000}]}}}}""");
    }

    private void assertStopsForTheDisk() {
        assertThatThrownBy(() -> stop.sleep(LONG))
                .isInstanceOf(Cancellation.StoppedException.class)
                .hasMessage(
                        "Elasticsearch's disk is nearly full: 7 MB are free at /data, and it creates no new index with"
                                + " less than 9 MB. Free space on this disk");
    }

    @Test
    void disk_thatIsShortAlready_letsNothingBegin() {
        fillDisk();

        assertThatThrownBy(() -> watch.start(PAUSE)).isInstanceOf(Cancellation.StoppedException.class);
    }

    @Test
    void disk_thatGetsShortMeanwhile_stopsTheRun() {
        watch.start(PAUSE);
        assertThat(stop.reason()).isEmpty();

        fillDisk();

        assertStopsForTheDisk();
    }

    @Test
    void elasticsearch_thatWasAwayMeanwhile_isWatchedOn() {
        watch.start(PAUSE);
        proxy.goAway();
        stop.sleep(SEVERAL_LOOKS);
        fillDisk();
        proxy.comeBack();

        assertStopsForTheDisk();
    }

    @Test
    void refusalToTell_isToldOnceAndStopsNothing() {
        proxy.standIn(DISK, 403, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"not yours\"}}");

        watch.start(PAUSE);
        stop.sleep(SEVERAL_LOOKS);
        fillDisk();

        assertStopsForTheDisk();
        assertThat(news)
                .containsExactly(
                        "cannot check Elasticsearch's free disk space: Elasticsearch refused the request: not yours (security_exception)");
    }
}
