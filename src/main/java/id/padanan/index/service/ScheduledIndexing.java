package id.padanan.index.service;

import id.padanan.index.job.IndexingJob;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.run.IndexingCounts;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SkippedExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Updates the index from the corpus folder on a schedule while the site is served. If several servers have the same
 * schedule, the lock lets only one run each update.
 */
@ApplicationScoped
public class ScheduledIndexing {
    /** Name of the job in the scheduler. */
    static final String NAME = "padanan-indexing";

    private static final Logger LOG = Logger.getLogger(ScheduledIndexing.class);
    private static final Duration MIN_INTERVAL = Duration.ofSeconds(1);

    private final Scheduler scheduler;
    private final IndexingJob job;
    private final ScheduleConfig config;
    private final Path corpusDir;
    private final SeenProblems seenProblems = new SeenProblems();

    ScheduledIndexing(
            Scheduler scheduler,
            IndexingJob job,
            ScheduleConfig config,
            @ConfigProperty(name = "padanan.corpus-dir") Path corpusDir) {
        this.scheduler = scheduler;
        this.job = job;
        this.config = config;
        this.corpusDir = corpusDir;
    }

    /**
     * Starts the schedule, if one is configured.
     *
     * @throws IllegalArgumentException if the schedule is invalid; the message says what to change
     */
    public void start() {
        if (config.every().isEmpty() && config.cron().isEmpty()) {
            return;
        }
        Scheduler.JobDefinition<?> definition = scheduler
                .newJob(NAME)
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                // Quarkus warns about long tasks on its shared threads, so this uses its own.
                .setAsyncTask(execution -> Uni.createFrom()
                        .voidItem()
                        .invoke(this::catchUp)
                        .runSubscriptionOn(task -> new Thread(task, "padanan-schedule").start()));
        setTimes(definition);
        try {
            definition.schedule();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalArgumentException(
                    "padanan.index.cron does not have the five fields of crontab, such as '30 2 * * *': "
                            + e.getMessage(),
                    e);
        }
        LOG.infof(
                "The index is updated on schedule from %s: %s",
                corpusDir.toAbsolutePath(),
                config.every()
                        .map(every -> "padanan.index.every=" + every)
                        .orElseGet(() -> "padanan.index.cron=" + config.cron().orElseThrow()));
    }

    private void setTimes(Scheduler.JobDefinition<?> definition) {
        if (config.every().isPresent() && config.cron().isPresent()) {
            throw new IllegalArgumentException(
                    "padanan.index.every and padanan.index.cron are both set; keep one of them");
        }
        config.every().ifPresent(every -> {
            if (every.compareTo(MIN_INTERVAL) < 0) {
                throw new IllegalArgumentException(
                        "padanan.index.every=" + every + " is less than a second; set it to a time such as 24h");
            }
            definition.setInterval(every.toString());
        });
        config.cron().ifPresent(definition::setCron);
    }

    /** Runs one update and logs the result. A failure is left to the next update. */
    IndexingSummary catchUp() {
        IndexingSummary summary =
                job.run(job.catchUpRequest(List.of(corpusDir)), new LoggingListener(LOG, seenProblems::isNew));
        seenProblems.endRun(summary.outcome());
        IndexingCounts counts = summary.counts();
        switch (summary.outcome()) {
            case DONE ->
                LOG.infof(
                        "The index is up to date: added %d, changed %d, unchanged %d, removed %d, rejected %d in %d ms",
                        counts.added(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.removed(),
                        counts.rejected(),
                        summary.elapsed().toMillis());
            case LOCKED, STOPPED -> LOG.infof("The scheduled index update did not run: %s", summary.failure());
            case FAILED ->
                LOG.errorf("The scheduled index update failed: %s. The next one will try again.", summary.failure());
        }
        return summary;
    }

    void logSkipped(@Observes SkippedExecution skipped) {
        if (skipped.getExecution().getTrigger().getId().equals(NAME)) {
            LOG.info("The scheduled index update was skipped because the previous one is still running");
        }
    }
}
