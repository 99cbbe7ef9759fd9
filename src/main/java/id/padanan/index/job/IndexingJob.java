package id.padanan.index.job;

import id.padanan.corpus.source.InvalidSourcesException;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchDisk;
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
import id.padanan.index.mapping.EnglishText;
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
 * Indexes corpus files, one job at a time among all servers. Whatever goes wrong, readers keep searching what they searched
 * before, and the next job clears up.
 */
@ApplicationScoped
public class IndexingJob {
    private static final Duration BETWEEN_LOOKS_AT_DISK = Duration.ofSeconds(10);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);
    private static final Logger LOG = Logger.getLogger(IndexingJob.class);
    /** Their messages say all that whoever runs the job can use. */
    private static final List<Class<? extends RuntimeException>> KNOWN_ENDS = List.of(
            RunFailedException.class,
            Cancellation.StoppedException.class,
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

    /** How work ended; the failure is null where it was done. */
    private record End(RunOutcome outcome, String failure) {}

    /** A job that works under these names, as configured. */
    public IndexingJob(
            ElasticsearchApi elasticsearch,
            ElasticsearchDisk disk,
            Generations generations,
            IndexNames names,
            IndexConfig config,
            Sources sources,
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
                article -> EnglishText.of(article, glosser),
                config.threads().orElse(cores));
        this.meters = new IndexingMeters(registry, running);
    }

    /** Replaces the whole index by all that can be read below the paths. */
    public IndexingSummary run(List<Path> paths) {
        return run(IndexingRequest.full(paths), IndexingListener.NONE);
    }

    /** Does what is asked; what cannot be read is told to the listener and keeps nothing else out. */
    public IndexingSummary run(IndexingRequest request, IndexingListener listener) {
        Instant start = Instant.now();
        boolean dry = request.mode() == IndexingRequest.Mode.DRY;
        RunContext run = new RunContext(request, dry ? listener : meters.counting(listener), config.patience());
        AtomicReference<Generation> written = new AtomicReference<>();
        End end = attempt(run, () -> {
            switch (request.mode()) {
                case DRY -> tryOut(run);
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
                run.tally().counts(),
                Duration.between(start, Instant.now()),
                end.outcome() == RunOutcome.DONE ? written.get() : null,
                end.failure());
    }

    /**
     * What brings the index up to date with these files and folders at the least cost: an update that prunes, or all anew
     * where an update cannot do. Where Elasticsearch does not answer, the run is to wait for it.
     */
    public IndexingRequest toCatchUp(List<Path> paths) {
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

    /** Does all that a full run does but write. */
    private void tryOut(RunContext run) {
        FullRunGrouping groups = new FullRunGrouping();
        feed.read(
                run,
                new PruneScope(List.of()),
                groups::group,
                batch -> batch.forEach(grouped -> feed.pass(run, grouped, run.tally()::done)));
    }

    /** Makes the generation before the live one live again. */
    public RollbackSummary rollBack() {
        RunContext run = new RunContext(IndexingRequest.update(List.of()), IndexingListener.NONE, config.patience());
        AtomicReference<GenerationFacts> facts = new AtomicReference<>();
        End end = attempt(
                run,
                () -> locked(run, "index --rollback", lock -> {
                    clear(run, lock);
                    Generation target = run.patience().call(generations::rollBackTarget);
                    GenerationFacts itsFacts =
                            run.patience().call(() -> generations.facts(target).orElseThrow());
                    run.patience().run(() -> {
                        lock.renew();
                        generations.rollBackTo(target);
                    });
                    facts.set(itsFacts);
                }));
        return new RollbackSummary(facts.get(), end.failure());
    }

    private void write(RunContext run, String command, Consumer<WriterLock> work) {
        try (DiskWatch watch = new DiskWatch(disk, run.stop(), run.tally()::caution)) {
            // Before the lock, whose own index could not be made either.
            watch.start(BETWEEN_LOOKS_AT_DISK);
            locked(run, command, lock -> {
                clear(run, lock);
                work.accept(lock);
            });
        }
    }

    /** Renews the lock at each attempt: one that has lost it meanwhile must not clear away what its successor made. */
    private void clear(RunContext run, WriterLock lock) {
        run.patience().run(() -> {
            lock.renew();
            generations.clear();
        });
    }

    private void locked(RunContext run, String command, Consumer<WriterLock> work) {
        LockOwner self = LockOwner.self(command);
        try (WriterLock lock =
                WriterLock.take(elasticsearch, names.lock(), self, config.lockExpiry(), run.patience(), run.stop())) {
            lock.tell(() -> run.tally().counts().indexed());
            work.accept(lock);
        }
    }

    private End attempt(RunContext run, Runnable work) {
        running.add(run);
        try {
            if (stopping) {
                run.stop().raise(STOPPED);
            }
            run.stop().check();
            work.run();
            return new End(RunOutcome.DONE, null);
        } catch (RuntimeException e) {
            if (KNOWN_ENDS.stream().noneMatch(known -> known.isInstance(e))) {
                LOG.error("The job failed because of a bug in Padanan", e);
            }
            // The first of several reasons is the one that the others follow from.
            RuntimeException reason = run.stop().reason().orElse(e);
            return new End(outcome(reason), Objects.requireNonNullElseGet(reason.getMessage(), reason::toString));
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

    /** Ends all runs in good order while Elasticsearch is still there, and lets none begin any more. */
    public void stop(@Observes(notifyObserver = Reception.IF_EXISTS) @Priority(1) ShutdownEvent event) {
        stopping = true;
        running.forEach(run -> {
            run.stop().raise(STOPPED);
            run.awaitEnd(TIME_TO_STOP);
        });
    }
}
