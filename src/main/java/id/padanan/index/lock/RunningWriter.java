package id.padanan.index.lock;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The job that writes to the index at the moment, on whatever server it runs. */
@ApplicationScoped
public class RunningWriter {
    private final LockDocument document;
    private final IndexConfig config;

    /** Looks under these names. */
    public RunningWriter(ElasticsearchApi elasticsearch, IndexNames names, IndexConfig config) {
        this.document = new LockDocument(elasticsearch, names.lock());
        this.config = config;
    }

    /**
     * What it last told, if it did so within twice the time after which it may be taken for dead: unlike with taking the
     * lock, clocks are compared, which may differ a little.
     *
     * @throws java.io.UncheckedIOException if Elasticsearch does not answer
     */
    public Optional<JobStatus> news() {
        Instant oldest = Instant.now().minus(config.lockExpiry().multipliedBy(2));
        return document.read().map(LockDocument.LockRevision::news).filter(news -> news.told()
                .isAfter(oldest));
    }
}
