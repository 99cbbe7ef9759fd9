package id.padanan.index.lock;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Finds the job that is writing to the index, on any server. */
@ApplicationScoped
public class RunningWriter {
    private final LockDocument document;
    private final IndexConfig config;

    public RunningWriter(ElasticsearchApi elasticsearch, IndexNames names, IndexConfig config) {
        this.document = new LockDocument(elasticsearch, names.lock());
        this.config = config;
    }

    /**
     * The job's last status report, if it is younger than twice the lock expiry. Unlike acquiring the lock, this
     * compares clocks of two machines, hence the margin.
     *
     * @throws java.io.UncheckedIOException if Elasticsearch does not answer
     */
    public Optional<JobStatus> status() {
        Instant oldest = Instant.now().minus(config.lockExpiry().multipliedBy(2));
        return document.read().map(LockDocument.LockRevision::status).filter(status -> status.reportedAt()
                .isAfter(oldest));
    }
}
