package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import id.padanan.index.lock.JobStatus;
import id.padanan.index.lock.RunningWriter;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import id.padanan.index.service.WriterMeters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metrics of runs on a real Elasticsearch. */
@Tag("elasticsearch")
@QuarkusTest
class IndexingMetersTest {
    @Inject
    IndexingJob job;

    @Inject
    MeterRegistry registry;

    @Inject
    ElasticsearchApi elasticsearch;

    @Inject
    WriterMeters writerMeters;

    @Inject
    IndexNames names;

    @Inject
    IndexConfig config;

    @TempDir
    Path folder;

    private double running() {
        return registry.get("padanan.indexing.running").gauge().value();
    }

    @Test
    void run_countsFurtherVersions() throws IOException {
        String body = "Pemerintah menjamin harga beras tetap. ".repeat(8);
        Files.writeString(
                folder.resolve("a.jsonl"),
                Articles.record("a", body) + Articles.record("b", body) + Articles.record("c", body));
        double before = count("further.versions");

        job.run(IndexingRequest.full(List.of(folder)), IndexingListener.NONE);

        assertThat(count("further.versions") - before).isEqualTo(2);
    }

    private double count(String name) {
        var counter = registry.find("padanan.indexing." + name).counter();
        return counter == null ? 0 : counter.count();
    }

    @Test
    void run_isCountedWhileItRuns() throws IOException {
        Articles.write(folder.resolve("a.jsonl"), 5);
        Files.writeString(folder.resolve("kosong.txt"), "");
        double articles = count("articles");
        double rejections = count("rejections");
        AtomicReference<Double> meanwhile = new AtomicReference<>();

        job.run(IndexingRequest.full(List.of(folder)), new IndexingListener() {
            @Override
            public void progress(IndexingCounts soFar) {
                meanwhile.set(running());
            }
        });

        assertThat(meanwhile).hasValue(1.0);
        assertThat(running()).isZero();
        assertThat(count("articles") - articles).isEqualTo(5);
        assertThat(count("rejections") - rejections).isEqualTo(1);
    }

    private double writers() {
        return registry.get("padanan.indexing.writers").gauge().value();
    }

    @Test
    void writerOfAnyServer_isSeenWhileItWrites() throws IOException {
        Path file = Articles.write(folder.resolve("a.jsonl"), 5);
        AtomicReference<Double> meanwhile = new AtomicReference<>();

        job.run(IndexingRequest.full(List.of(file)), new IndexingListener() {
            @Override
            public void progress(IndexingCounts soFar) {
                writerMeters.refresh();
                meanwhile.set(writers());
            }
        });
        writerMeters.refresh();

        assertThat(meanwhile).hasValue(1.0);
        assertThat(writers()).isZero();
        assertThat(registry.get("padanan.indexing.writer.articles").gauge().value())
                .isZero();
    }

    @Test
    void writer_isNoNumberWhileElasticsearchIsAway() throws IOException {
        MeterRegistry own = new SimpleMeterRegistry();
        // Nothing listens on the discard port.
        try (RestClient nowhere =
                RestClient.builder(new HttpHost("127.0.0.1", 9, "http")).build()) {
            AtomicReference<ElasticsearchApi> there = new AtomicReference<>(elasticsearch);
            WriterMeters meters = new WriterMeters(null, own, new RunningWriter(elasticsearch, names, config) {
                @Override
                public Optional<JobStatus> status() {
                    return new RunningWriter(there.get(), names, config).status();
                }
            });
            meters.refresh();
            assertThat(own.get("padanan.indexing.writers").gauge().value()).isZero();

            there.set(new ElasticsearchApi(nowhere));
            meters.refresh();

            assertThat(own.getMeters()).hasSize(2).allSatisfy(meter -> assertThat(meter.measure())
                    .singleElement()
                    .satisfies(measured -> assertThat(measured.getValue()).isNaN()));
        }
    }

    @Test
    void dryRun_countsNothing() throws IOException {
        Articles.write(folder.resolve("a.jsonl"), 5);
        double articles = count("articles");

        job.run(new IndexingRequest(IndexingRequest.Mode.DRY, List.of(folder), false), IndexingListener.NONE);

        assertThat(count("articles")).isEqualTo(articles);
    }
}
