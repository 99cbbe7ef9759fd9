package id.padanan.index.job;

import id.padanan.index.IndexNames;
import id.padanan.index.generation.Generations;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;

/**
 * An index of this process's own, to try searches on and throw away. Only for processes that were started under
 * {@link #NAME}; their {@code Search} then answers from this index, and the readers' one is never touched.
 */
@ApplicationScoped
public class EvaluationIndex {
    /** The configuration key of what aliases and generations begin with; read when the process starts. */
    public static final String NAME_KEY = IndexNames.KEY;

    /** The name to start under. */
    public static final String NAME = "padanan-evaluation";

    private final IndexNames names;
    private final IndexingJob job;
    private final Generations generations;

    EvaluationIndex(IndexNames names, IndexingJob job, Generations generations) {
        this.names = names;
        this.job = job;
        this.generations = generations;
    }

    /**
     * Fills it anew with all articles below the paths.
     *
     * @param listener is told what could not become an article
     * @throws IllegalStateException if this process works on the readers' index
     */
    public IndexingSummary fill(List<Path> paths, IndexingListener listener) {
        requireOwn();
        return job.run(IndexingRequest.full(paths), listener);
    }

    /**
     * Removes it with all that it holds.
     *
     * @throws IllegalStateException if this process works on the readers' index
     * @throws java.io.UncheckedIOException if Elasticsearch cannot be reached
     */
    public void remove() {
        requireOwn();
        generations.removeAll();
    }

    private void requireOwn() {
        if (names.isReaders()) {
            throw new IllegalStateException("this process uses the live index; start it with " + NAME_KEY + "=" + NAME);
        }
    }
}
