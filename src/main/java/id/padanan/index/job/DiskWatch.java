package id.padanan.index.job;

import id.padanan.elasticsearch.ElasticsearchDisk;
import id.padanan.index.bulk.StopSign;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Stops a run when Elasticsearch's disk gets short, before Elasticsearch makes the readers' index read-only. */
final class DiskWatch implements AutoCloseable {
    private static final int SECONDS_BETWEEN_LOOKS = 10;

    private final ElasticsearchDisk disk;
    private final StopSign stop;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "padanan-disk");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> looking;

    DiskWatch(ElasticsearchDisk disk, StopSign stop) {
        this.disk = disk;
        this.stop = stop;
    }

    /**
     * Looks now, and then every few seconds until closed.
     *
     * @throws StopSign.StoppedException if the disk is short already
     */
    void start() {
        look();
        stop.check();
        looking = clock.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            disk.problem().ifPresent(problem -> stop.raise(problem.replaceFirst("\\.$", "")));
        } catch (IOException e) {
            // Elasticsearch is away; whoever writes finds that out and waits for it.
        }
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        clock.shutdown();
    }
}
