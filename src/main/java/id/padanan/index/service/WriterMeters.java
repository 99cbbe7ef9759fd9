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
 * The job that writes to the index at the moment, on whatever server and by whatever command, in the metrics of a process
 * that serves. It is looked up every few seconds, so that nobody who reads the metrics waits for Elasticsearch.
 */
@ApplicationScoped
public class WriterMeters {
    private static final String NAME = "padanan-writer-metrics";
    private static final String PAUSE = "10s";

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

    /** Begins to look; until the first look, and while Elasticsearch does not answer, the metrics are no numbers. */
    public void start() {
        scheduler
                .newJob(NAME)
                .setInterval(PAUSE)
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(execution -> look())
                .schedule();
    }

    /** Looks once. */
    public void look() {
        try {
            Optional<JobStatus> news = writer.news();
            articles = news.map(JobStatus::articles).orElse(0L);
            running = news.isPresent() ? 1 : 0;
        } catch (RuntimeException e) {
            // Elasticsearch is away, which its own health check tells.
            articles = Double.NaN;
            running = Double.NaN;
        }
    }
}
