package id.padanan.index.lock;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.server.TestElasticsearch;
import id.padanan.fixture.Concurrent;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import id.padanan.index.job.TestIndex;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("elasticsearch")
@Concurrent
class RunningWriterTest {
    private static final LockOwner OTHER =
            new LockOwner("other", "arsip-2", 4711, "index /arsip", Instant.parse("2026-11-22T02:14:05Z"));

    private final ElasticsearchApi elasticsearch = new ElasticsearchApi(TestElasticsearch.client());
    private final IndexConfig config =
            TestIndex.Config.named("padanan-runningwritertest").withPatientLock();
    private final IndexNames names = new IndexNames(config.name());
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
