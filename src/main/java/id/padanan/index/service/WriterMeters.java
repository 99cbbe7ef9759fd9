package id.padanan.index.service;

import id.padanan.index.lock.JobStatus;
import id.padanan.index.lock.RunningWriter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Metrics of the job that is writing to the index, on any server. They are refreshed every ten seconds, so a metrics
 * request never waits for Elasticsearch.
 */
@ApplicationScoped
public class WriterMeters {
    private static final String NAME = "padanan-writer-metrics";
    private static final String INTERVAL = "10s";

    private final Scheduler scheduler;
    private final RunningWriter writer;
    private volatile double running = Double.NaN;
    private volatile double articles = Double.NaN;

    public WriterMeters(Scheduler scheduler, MeterRegistry registry, RunningWriter writer) {
        this.scheduler = scheduler;
        this.writer = writer;
        Gauge.builder("padanan.indexing.writers", () -> running)
                .description("Indexing jobs that are writing to the index on any server: 1 or 0")
                .register(registry);
        Gauge.builder("padanan.indexing.writer.articles", () -> articles)
                .description("Articles that the running job has indexed so far, 0 if no job is running")
                .register(registry);
    }

    /** Starts refreshing. Until the first refresh, and while Elasticsearch does not answer, the metrics are NaN. */
    public void start() {
        scheduler
                .newJob(NAME)
                .setInterval(INTERVAL)
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(execution -> refresh())
                .schedule();
    }

    /** Refreshes the metrics once. */
    public void refresh() {
        try {
            Optional<JobStatus> status = writer.status();
            articles = status.map(JobStatus::articles).orElse(0L);
            running = status.isPresent() ? 1 : 0;
        } catch (RuntimeException e) {
            // Elasticsearch is down, which its health check reports.
            articles = Double.NaN;
            running = Double.NaN;
        }
    }
}
