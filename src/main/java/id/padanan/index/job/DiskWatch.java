package id.padanan.index.job;

import id.padanan.elasticsearch.client.ElasticsearchDisk;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import id.padanan.index.retry.Cancellation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.elasticsearch.client.ResponseException;

/** Cancels a run when Elasticsearch's disk is nearly full, before Elasticsearch makes the live index read-only. */
final class DiskWatch implements AutoCloseable {
    private final ElasticsearchDisk disk;
    private final Cancellation cancellation;
    private final Consumer<String> warnings;
    private boolean refused;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "padanan-disk");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> checks;

    /** @param warnings receives a message, without a full stop, if Elasticsearch does not allow disk checks */
    DiskWatch(ElasticsearchDisk disk, Cancellation cancellation, Consumer<String> warnings) {
        this.disk = disk;
        this.cancellation = cancellation;
        this.warnings = warnings;
    }

    /**
     * Checks now and then periodically until closed.
     *
     * @param interval time between two checks
     * @throws Cancellation.CancelledException if the disk is nearly full already
     */
    void start(Duration interval) {
        check();
        cancellation.throwIfCancelled();
        checks = scheduler.scheduleWithFixedDelay(
                this::check, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void check() {
        try {
            disk.problem().ifPresent(problem -> cancellation.cancel(problem.replaceFirst("\\.$", "")));
        } catch (ResponseException e) {
            ElasticsearchRefusedException refusal = ElasticsearchRefusedException.of(e);
            if (!refusal.isTransient() && !refused) {
                refused = true;
                warnings.accept("cannot check Elasticsearch's free disk space: " + refusal.getMessage());
            }
        } catch (IOException e) {
            // Elasticsearch is down; the bulk writer retries meanwhile.
        }
    }

    @Override
    public void close() {
        if (checks != null) {
            checks.cancel(false);
        }
        scheduler.shutdown();
    }
}
