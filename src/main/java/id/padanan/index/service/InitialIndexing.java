package id.padanan.index.service;

import id.padanan.index.generation.Generation;
import id.padanan.index.generation.Generations;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.run.IndexingRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Indexes the corpus folder when a site starts without an index. */
@ApplicationScoped
public class InitialIndexing {
    private static final Logger LOG = Logger.getLogger(InitialIndexing.class);

    private final Generations generations;
    private final IndexingJob job;
    private final Path corpusDir;

    InitialIndexing(
            Generations generations, IndexingJob job, @ConfigProperty(name = "padanan.corpus-dir") Path corpusDir) {
        this.generations = generations;
        this.job = job;
        this.corpusDir = corpusDir;
    }

    /** Indexes the corpus folder if there is no live generation; logs a warning if the live generation is outdated. */
    public void prepare() {
        Optional<Generation> live = generations.live();
        if (live.isPresent()) {
            generations
                    .outdatedReason(live.get())
                    .ifPresent(why -> LOG.warnf("The index is out of date: %s. Rebuild it with: index PATH...", why));
            return;
        }
        LOG.infof("The index is empty. Indexing %s", corpusDir.toAbsolutePath());
        IndexingSummary summary =
                job.run(IndexingRequest.full(List.of(corpusDir)), new LoggingListener(LOG, rejection -> true));
        if (summary.live()) {
            LOG.infof(
                    "Indexed %d articles in %d ms",
                    summary.indexed(), summary.elapsed().toMillis());
        } else {
            LOG.warnf(
                    "Indexing failed: %s. The site has no articles. Index some with: index PATH...", summary.failure());
        }
    }
}
