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

/** Stops a run when Elasticsearch's disk gets short, before Elasticsearch makes the readers' index read-only. */
final class DiskWatch implements AutoCloseable {
    private final ElasticsearchDisk disk;
    private final Cancellation stop;
    private final Consumer<String> news;
    private boolean refused;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "padanan-disk");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> looking;

    /** @param news is told where the disk may not be watched, without a full stop */
    DiskWatch(ElasticsearchDisk disk, Cancellation stop, Consumer<String> news) {
        this.disk = disk;
        this.stop = stop;
        this.news = news;
    }

    /**
     * Looks now, and then again and again until closed.
     *
     * @param pause time between two looks
     * @throws Cancellation.StoppedException if the disk is short already
     */
    void start(Duration pause) {
        look();
        stop.check();
        looking = clock.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            disk.problem().ifPresent(problem -> stop.raise(problem.replaceFirst("\\.$", "")));
        } catch (ResponseException e) {
            ElasticsearchRefusedException refusal = ElasticsearchRefusedException.of(e);
            if (!refusal.isTransient() && !refused) {
                refused = true;
                news.accept("cannot check Elasticsearch's free disk space: " + refusal.getMessage());
            }
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
