package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.elasticsearch.client.ElasticsearchDisk;
import id.padanan.fixture.Concurrent;
import id.padanan.index.retry.Cancellation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real Elasticsearch whose disk gets full, which refuses disk checks, or which goes down. */
@Concurrent
class DiskWatchTest {
    private static final String DISK = "/_nodes/stats/fs";
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration SEVERAL_LOOKS = PAUSE.multipliedBy(20);
    /** Upper limit for waiting for a cancellation. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Cancellation cancellation = new Cancellation();
    private final List<String> news = new CopyOnWriteArrayList<>();

    @RegisterExtension
    final FaultyProxy proxy = new FaultyProxy();

    private DiskWatch watch;

    @BeforeEach
    void open() {
        watch = new DiskWatch(new ElasticsearchDisk(proxy.client(), new ObjectMapper()), cancellation, news::add);
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private void fillDisk() {
        proxy.standIn(DISK, 200, """
                {"nodes":{"n":{"fs":{"data":[
                {"path":"/data","available_in_bytes":7000000,"low_watermark_free_space_in_bytes":9000000}]}}}}""");
    }

    private void assertStopsForTheDisk() {
        assertThatThrownBy(() -> cancellation.sleep(LONG))
                .isInstanceOf(Cancellation.CancelledException.class)
                .hasMessage(
                        "Elasticsearch's disk is nearly full: 7 MB are free at /data, and it creates no new index with"
                                + " less than 9 MB. Free space on this disk");
    }

    @Test
    void disk_thatIsShortAlready_letsNothingBegin() {
        fillDisk();

        assertThatThrownBy(() -> watch.start(PAUSE)).isInstanceOf(Cancellation.CancelledException.class);
    }

    @Test
    void disk_thatGetsShortMeanwhile_stopsTheRun() {
        watch.start(PAUSE);
        assertThat(cancellation.reason()).isEmpty();

        fillDisk();

        assertStopsForTheDisk();
    }

    @Test
    void elasticsearch_thatWasAwayMeanwhile_isWatchedOn() {
        watch.start(PAUSE);
        proxy.goAway();
        cancellation.sleep(SEVERAL_LOOKS);
        fillDisk();
        proxy.comeBack();

        assertStopsForTheDisk();
    }

    @Test
    void refusalToTell_isToldOnceAndStopsNothing() {
        proxy.standIn(DISK, 403, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"not yours\"}}");

        watch.start(PAUSE);
        cancellation.sleep(SEVERAL_LOOKS);
        fillDisk();

        assertStopsForTheDisk();
        assertThat(news)
                .containsExactly(
                        "cannot check Elasticsearch's free disk space: Elasticsearch refused the request: not yours (security_exception)");
    }
}
