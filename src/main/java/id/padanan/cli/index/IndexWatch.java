package id.padanan.cli.index;

import id.padanan.corpus.CorpusWatch;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.IndexingSummary.RunOutcome;
import id.padanan.index.run.IndexingRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Updates the index from files and folders, first at once and then after every change. */
final class IndexWatch {
    /** A year: effectively no limit on waiting for the next change. */
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final IndexingJob job;
    private final WatchConfig config;
    private final Consumer<String> messages;

    /** @param messages receives messages about what happens between runs */
    IndexWatch(IndexingJob job, WatchConfig config, Consumer<String> messages) {
        this.job = job;
        this.config = config;
        this.messages = messages;
    }

    /**
     * Repeats runs until this thread is interrupted or the application stops. A failed run is retried; {@code index}
     * reports the failure.
     *
     * @param index performs a run and returns its summary
     * @throws IOException if the operating system cannot watch more folders
     */
    void follow(List<Path> paths, Function<IndexingRequest, IndexingSummary> index) throws IOException {
        // Starts watching before the first run, so changes during the run are not missed.
        try (CorpusWatch watch = new CorpusWatch(paths)) {
            RunOutcome outcome = run(paths, index);
            while (outcome != RunOutcome.STOPPED) {
                messages.accept(
                        outcome == RunOutcome.DONE
                                ? "Waiting for changes. Press Ctrl+C to stop."
                                : "Retrying in " + config.retry().toSeconds() + " s, or earlier if a file changes.");
                boolean changed =
                        watch.awaitChange(config.quiet(), outcome == RunOutcome.DONE ? A_YEAR : config.retry());
                if (changed) {
                    messages.accept("Files have changed.");
                }
                outcome = run(paths, index);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RunOutcome run(List<Path> paths, Function<IndexingRequest, IndexingSummary> index) {
        IndexingRequest request = job.catchUpRequest(paths);
        if (request.mode() == IndexingRequest.Mode.FULL) {
            messages.accept(
                    "Starting a full run: the index is empty, or it was built with another glossary or version.");
        }
        return index.apply(request).outcome();
    }
}
