package id.padanan.index.job;

import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.job.IndexingSummary.RunOutcome;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Metrics of the indexing jobs in this process. */
final class IndexingMeters {
    private final Counter articles;
    private final Counter rejections;
    private final Counter furtherVersions;
    private final Map<RunOutcome, Counter> runs = new EnumMap<>(RunOutcome.class);

    /** @param running the live collection of current runs, read on each metrics request */
    IndexingMeters(MeterRegistry registry, Collection<?> running) {
        Gauge.builder("padanan.indexing.running", running, Collection::size)
                .description("Indexing jobs and rollbacks that are running in this process")
                .register(registry);
        articles = Counter.builder("padanan.indexing.articles")
                .description("Articles that were read and are in the index")
                .register(registry);
        rejections = Counter.builder("padanan.indexing.rejections")
                .description("Files and records that were rejected")
                .register(registry);
        furtherVersions = Counter.builder("padanan.indexing.further.versions")
                .description("Articles that were added and are near-duplicates of another one")
                .register(registry);
        for (RunOutcome outcome : RunOutcome.values()) {
            runs.put(
                    outcome,
                    Counter.builder("padanan.indexing.runs")
                            .description("Finished indexing jobs, by outcome")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    /** Counts a finished run. */
    void ended(RunOutcome outcome) {
        runs.get(outcome).increment();
    }

    /** Wraps a run's listener and counts its events. */
    IndexingListener counting(IndexingListener listener) {
        return new Counting(listener);
    }

    private final class Counting implements IndexingListener {
        private final IndexingListener listener;
        private IndexingCounts counted = IndexingCounts.NONE;

        Counting(IndexingListener listener) {
            this.listener = listener;
        }

        @Override
        public void rejection(Rejection rejection) {
            rejections.increment();
            listener.rejection(rejection);
        }

        @Override
        public void progress(IndexingCounts soFar) {
            articles.increment((double) (soFar.indexed() - counted.indexed()));
            furtherVersions.increment((double) (soFar.furtherVersions() - counted.furtherVersions()));
            counted = soFar;
            listener.progress(soFar);
        }

        @Override
        public void warning(CorpusWarning warning) {
            listener.warning(warning);
        }

        @Override
        public void reading(long bytes, OptionalLong ofBytes) {
            listener.reading(bytes, ofBytes);
        }

        @Override
        public void waiting(String reason) {
            listener.waiting(reason);
        }

        @Override
        public void merging(Duration soFar) {
            listener.merging(soFar);
        }

        @Override
        public void caution(String what) {
            listener.caution(what);
        }
    }
}
