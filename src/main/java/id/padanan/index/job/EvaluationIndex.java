package id.padanan.index.job;

import id.padanan.index.IndexNames;
import id.padanan.index.generation.Generations;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;

/**
 * A temporary index for evaluating searches. Only for processes started with the index name {@link #NAME}: their {@code
 * Search} reads from this index and never touches the live site's.
 */
@ApplicationScoped
public class EvaluationIndex {
    /** Configuration key of the index name prefix; read when the process starts. */
    public static final String NAME_KEY = IndexNames.KEY;

    /** The index name to start the process with. */
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
     * Rebuilds the index from all articles below the paths.
     *
     * @param listener receives rejections and progress
     * @throws IllegalStateException if this process uses the live site's index
     */
    public IndexingSummary fill(List<Path> paths, IndexingListener listener) {
        requireOwn();
        return job.run(IndexingRequest.full(paths), listener);
    }

    /**
     * Deletes the index.
     *
     * @throws IllegalStateException if this process uses the live site's index
     * @throws java.io.UncheckedIOException if Elasticsearch cannot be reached
     */
    public void remove() {
        requireOwn();
        generations.removeAll();
    }

    private void requireOwn() {
        if (names.isDefault()) {
            throw new IllegalStateException("this process uses the live index; start it with " + NAME_KEY + "=" + NAME);
        }
    }
}
