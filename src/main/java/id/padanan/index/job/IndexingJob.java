package id.padanan.index.job;

import id.padanan.corpus.source.InvalidSourcesException;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchDisk;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import id.padanan.index.generation.Generation;
import id.padanan.index.generation.GenerationFacts;
import id.padanan.index.generation.Generations;
import id.padanan.index.generation.UnfitGenerationException;
import id.padanan.index.job.IndexingSummary.RunOutcome;
import id.padanan.index.lock.LockOwner;
import id.padanan.index.lock.LockedException;
import id.padanan.index.lock.WriterLock;
import id.padanan.index.mapping.ArticleTerms;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import id.padanan.index.run.ArticleFeed;
import id.padanan.index.run.BulkWriters;
import id.padanan.index.run.FullRun;
import id.padanan.index.run.FullRunGrouping;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import id.padanan.index.run.PruneScope;
import id.padanan.index.run.RunContext;
import id.padanan.index.run.RunFailedException;
import id.padanan.index.run.SegmentMerge;
import id.padanan.index.update.UpdateRun;
import id.padanan.source.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Runs indexing jobs, one at a time across all servers. If a job fails, searches keep using the live generation, and
 * the next job removes the leftovers.
 */
@ApplicationScoped
public class IndexingJob {
    private static final Duration DISK_CHECK_INTERVAL = Duration.ofSeconds(10);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);
    private static final Logger LOG = Logger.getLogger(IndexingJob.class);
    /** Failures whose messages suffice for the operator; others are bugs and are logged with a stack trace. */
    private static final List<Class<? extends RuntimeException>> EXPECTED_FAILURES = List.of(
            RunFailedException.class,
            Cancellation.CancelledException.class,
            LockedException.class,
            UnfitGenerationException.class,
            RetryPolicy.RetriesExhaustedException.class,
            InvalidSourcesException.class,
            UncheckedIOException.class);

    private static final String STOPPED = "the job was stopped";

    private final ElasticsearchApi elasticsearch;
    private final ElasticsearchDisk disk;
    private final Generations generations;
    private final IndexNames names;
    private final IndexConfig config;
    private final ArticleFeed feed;
    private final IndexingMeters meters;
    private final Set<RunContext> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** How a run ended; {@code failure} is null if it succeeded. */
    private record RunEnd(RunOutcome outcome, String failure) {}

    public IndexingJob(
            ElasticsearchApi elasticsearch,
            ElasticsearchDisk disk,
            Generations generations,
            IndexNames names,
            IndexConfig config,
            Sources sources,
            TextAnalyzer analyzer,
            Glosser glosser,
            MeterRegistry registry) {
        this.elasticsearch = elasticsearch;
        this.disk = disk;
        this.generations = generations;
        this.names = names;
        this.config = config;
        int cores = Runtime.getRuntime().availableProcessors();
        this.feed = new ArticleFeed(
                sources,
                article -> ArticleTerms.of(article, analyzer, glosser),
                config.threads().orElse(cores));
        this.meters = new IndexingMeters(registry, running);
    }

    /** Rebuilds the whole index from all articles below the paths. */
    public IndexingSummary run(List<Path> paths) {
        return run(IndexingRequest.full(paths), IndexingListener.NONE);
    }

    /**
     * Runs a request. Files and records that cannot be indexed are reported to the listener; all others are still
     * indexed.
     */
    public IndexingSummary run(IndexingRequest request, IndexingListener listener) {
        Instant start = Instant.now();
        boolean dry = request.mode() == IndexingRequest.Mode.DRY;
        RunContext run = new RunContext(request, dry ? listener : meters.counting(listener), config.patience());
        AtomicReference<Generation> written = new AtomicReference<>();
        RunEnd end = attempt(run, () -> {
            switch (request.mode()) {
                case DRY -> dryRun(run);
                case FULL ->
                    write(run, request.command(), lock -> written.set(fullRun().run(run, lock)));
                case UPDATE ->
                    write(
                            run,
                            request.command(),
                            lock -> written.set(updateRun().run(run, lock)));
            }
        });
        if (!dry) {
            meters.ended(end.outcome());
        }
        return new IndexingSummary(
                request.mode(),
                end.outcome(),
                run.counter().counts(),
                Duration.between(start, Instant.now()),
                end.outcome() == RunOutcome.DONE ? written.get() : null,
                end.failure());
    }

    /**
     * The cheapest request that brings the index up to date with the paths: a pruning update if the live generation
     * allows it, else a full run. If Elasticsearch does not answer, assumes an update, which then waits for it.
     */
    public IndexingRequest catchUpRequest(List<Path> paths) {
        IndexingRequest update = new IndexingRequest(IndexingRequest.Mode.UPDATE, paths, true);
        try {
            return generations.canUpdateLive() ? update : IndexingRequest.full(paths);
        } catch (UncheckedIOException e) {
            return update;
        }
    }

    private FullRun fullRun() {
        return new FullRun(generations, feed, writers(), new SegmentMerge(elasticsearch, disk), config.leastShare());
    }

    private UpdateRun updateRun() {
        return new UpdateRun(generations, feed, writers(), elasticsearch);
    }

    private BulkWriters writers() {
        return new BulkWriters(elasticsearch, names, config);
    }

    /** Does everything that a full run does, except writing. */
    private void dryRun(RunContext run) {
        FullRunGrouping groups = new FullRunGrouping();
        feed.read(
                run,
                new PruneScope(List.of()),
                groups::group,
                batch -> batch.forEach(grouped -> feed.forward(run, grouped, run.counter()::done)));
    }

    /** Makes the previous generation live again. */
    public RollbackSummary rollBack() {
        RunContext run = new RunContext(IndexingRequest.update(List.of()), IndexingListener.NONE, config.patience());
        AtomicReference<GenerationFacts> facts = new AtomicReference<>();
        RunEnd end = attempt(
                run,
                () -> withLock(run, "index --rollback", lock -> {
                    removeLeftovers(run, lock);
                    Generation target = run.retries().call(generations::rollBackTarget);
                    GenerationFacts targetFacts =
                            run.retries().call(() -> generations.facts(target).orElseThrow());
                    run.retries().run(() -> {
                        lock.renew();
                        generations.rollBackTo(target);
                    });
                    facts.set(targetFacts);
                }));
        return new RollbackSummary(facts.get(), end.failure());
    }

    private void write(RunContext run, String command, Consumer<WriterLock> work) {
        try (DiskWatch watch = new DiskWatch(disk, run.cancellation(), run.counter()::caution)) {
            // Before taking the lock, because a full disk would also prevent creating the lock index.
            watch.start(DISK_CHECK_INTERVAL);
            withLock(run, command, lock -> {
                removeLeftovers(run, lock);
                work.accept(lock);
            });
        }
    }

    /** Renews the lock at each attempt, so that a job that has lost it cannot delete its successor's generation. */
    private void removeLeftovers(RunContext run, WriterLock lock) {
        run.retries().run(() -> {
            lock.renew();
            generations.removeLeftovers();
        });
    }

    private void withLock(RunContext run, String command, Consumer<WriterLock> work) {
        LockOwner self = LockOwner.self(command);
        try (WriterLock lock = WriterLock.take(
                elasticsearch, names.lock(), self, config.lockExpiry(), run.retries(), run.cancellation())) {
            lock.reportArticles(() -> run.counter().counts().indexed());
            work.accept(lock);
        }
    }

    private RunEnd attempt(RunContext run, Runnable work) {
        running.add(run);
        try {
            if (stopping) {
                run.cancellation().cancel(STOPPED);
            }
            run.cancellation().throwIfCancelled();
            work.run();
            return new RunEnd(RunOutcome.DONE, null);
        } catch (RuntimeException e) {
            if (EXPECTED_FAILURES.stream().noneMatch(known -> known.isInstance(e))) {
                LOG.error("The job failed because of a bug in Padanan", e);
            }
            // The cancellation reason is the root cause of later exceptions.
            RuntimeException reason = run.cancellation().reason().orElse(e);
            return new RunEnd(outcome(reason), Objects.requireNonNullElseGet(reason.getMessage(), reason::toString));
        } finally {
            running.remove(run);
            run.end();
        }
    }

    private RunOutcome outcome(RuntimeException reason) {
        if (stopping) {
            return RunOutcome.STOPPED;
        }
        return reason instanceof LockedException ? RunOutcome.LOCKED : RunOutcome.FAILED;
    }

    /** Cancels all runs at shutdown, while Elasticsearch is still reachable, and prevents new ones. */
    public void stop(@Observes(notifyObserver = Reception.IF_EXISTS) @Priority(1) ShutdownEvent event) {
        stopping = true;
        running.forEach(run -> {
            run.cancellation().cancel(STOPPED);
            run.awaitEnd(STOP_TIMEOUT);
        });
    }
}
