package id.padanan.index.job;

import id.padanan.corpus.Rejection;
import id.padanan.index.generation.Generations;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an index that has never been filled, so that a first start has something to search. */
@ApplicationScoped
public class FirstIndexing {
    private static final Logger LOG = Logger.getLogger(FirstIndexing.class);

    private final Generations generations;
    private final IndexingJob job;
    private final Path corpusDir;

    FirstIndexing(
            Generations generations, IndexingJob job, @ConfigProperty(name = "padanan.corpus-dir") Path corpusDir) {
        this.generations = generations;
        this.job = job;
        this.corpusDir = corpusDir;
    }

    /** Indexes the corpus folder if nothing is indexed yet. */
    public void indexIfEmpty() {
        if (generations.live().isPresent()) {
            return;
        }
        LOG.infof("Nothing is indexed yet: reading %s", corpusDir.toAbsolutePath());
        IndexingSummary summary = job.run(IndexingRequest.full(List.of(corpusDir)), new IndexingListener() {
            @Override
            public void rejection(Rejection rejection) {
                LOG.warn(rejection);
            }
        });
        if (summary.live()) {
            LOG.infof(
                    "Indexed %d articles in %d ms",
                    summary.indexed(), summary.elapsed().toMillis());
        } else {
            LOG.warnf("Nothing was indexed: %s. Index articles with: index PATH...", summary.failure());
        }
    }
}
