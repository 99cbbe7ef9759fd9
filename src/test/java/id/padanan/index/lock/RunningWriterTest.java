package id.padanan.index.lock;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("elasticsearch")
@QuarkusTest
class RunningWriterTest {
    private static final LockOwner OTHER =
            new LockOwner("other", "arsip-2", 4711, "index /arsip", Instant.parse("2026-11-22T02:14:05Z"));

    @Inject
    ElasticsearchApi elasticsearch;

    @Inject
    IndexConfig config;

    private final IndexNames names = new IndexNames("padanan-runningwritertest");
    private LockDocument document;
    private RunningWriter writer;

    @BeforeEach
    void open() {
        document = new LockDocument(elasticsearch, names.lock());
        writer = new RunningWriter(elasticsearch, names, config);
    }

    @AfterEach
    void removeIndex() {
        elasticsearch.sendIfFound("DELETE", "/" + names.lock(), null);
    }

    private void tell(long articles, Instant told) {
        LockDocument.LockRevision version = document.create(OTHER).orElseThrow();
        assertThat(document.replace(version, new JobStatus(OTHER, articles, told)))
                .isPresent();
    }

    @Test
    void job_thatWritesOnAnyServer_isToldWithWhatItHasDone() {
        tell(1200, Instant.now());

        JobStatus status = writer.status().orElseThrow();

        assertThat(status.owner()).isEqualTo(OTHER);
        assertThat(status.articles()).isEqualTo(1200);
    }

    @Test
    void job_notHeardOfForLong_isTakenForDead() {
        tell(1200, Instant.now().minus(config.lockExpiry().multipliedBy(3)));

        assertThat(writer.status()).isEmpty();
    }

    @Test
    void withoutALock_nothingRuns() {
        assertThat(writer.status()).isEmpty();
    }
}
