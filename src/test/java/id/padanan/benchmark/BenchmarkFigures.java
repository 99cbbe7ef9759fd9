package id.padanan.benchmark;

import id.padanan.benchmark.IndexingBenchmark.Clients;
import id.padanan.benchmark.IndexingBenchmark.Engine;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The measurements at one corpus size.
 *
 * @param size number of articles
 * @param start start-up time of the program in seconds, subtracted from the time of the job
 * @param job the indexing job
 * @param engine work of Elasticsearch for the job
 * @param update an update right afterwards, which finds no changes
 * @param clients the clients that the job is compared with, if measured
 * @param indexBytes size of the index
 * @param alone the work of the job per article in a single thread
 */
record BenchmarkFigures(
        int size,
        double start,
        JobRun job,
        Engine engine,
        JobRun update,
        Optional<Clients> clients,
        long indexBytes,
        SingleThread alone) {
    private double jobSeconds() {
        return job.seconds() - start;
    }

    /** Extrapolates seconds from the sample of the single thread to all articles. */
    private double ofAll(double seconds) {
        return seconds * size / alone.articles();
    }

    private double updateSeconds() {
        return update.seconds() - start;
    }

    void print(PrintWriter out) {
        line(out, "%n%,d articles", size);
        line(
                out,
                "  reading and cleaning, processor     %8.0f articles/s in one thread",
                alone.articles() / alone.reading());
        line(
                out,
                "  glossing, processor                 %8.0f articles/s in one thread",
                alone.articles() / alone.glossing());
        line(
                out,
                "  finding near-copies, processor      %8.0f articles/s in one thread",
                alone.articles() / alone.grouping());
        line(
                out,
                "  the job, all that it does           %8.0f articles/s (%.1f s, and %.1f s to start)",
                size / jobSeconds(),
                jobSeconds(),
                start);
        line(
                out,
                "  processor time of the job           %8.0f s: reading %.0f, glossing %.0f, near-copies %.0f; the rest"
                        + " is starting, compiling, writing JSON, sending",
                job.processor(),
                ofAll(alone.reading()),
                ofAll(alone.glossing()),
                ofAll(alone.grouping()));
        line(
                out,
                "  processor time of Elasticsearch     %8.0f s; merging took %.0f s",
                engine.processor(),
                engine.merging());
        clients.ifPresent(measured -> print(measured, out));
        line(out, "  source text, UTF-8                  %8.0f bytes an article", alone.textBytes());
        line(out, "  index bytes / source text bytes     %8.2f   at most 2.5", indexBytes / (alone.textBytes() * size));
        line(out, "  an update without changes / the job %8.2f   at most 0.1", updateSeconds() / jobSeconds());
        line(
                out,
                "  the job's peak heap                 %8d MB, %d MB after collections",
                job.peakHeap(),
                job.liveHeap());
    }

    private void print(Clients measured, PrintWriter out) {
        double plain = measured.plain();
        double writer = measured.writer();
        line(out, "  plain _bulk client, ready-made JSON %8.0f articles/s (%.1f s)", size / plain, plain);
        line(out, "  the job's writer, ready-made JSON   %8.0f articles/s (%.1f s)", size / writer, writer);
        line(out, "  the job's writer / plain client     %8.2f   at least 0.8", plain / writer);
        line(out, "  the job / plain client              %8.2f   at least 0.5", plain / jobSeconds());
    }

    /** Prints how the time grows from each size to the next. */
    static void printGrowth(List<BenchmarkFigures> all, PrintWriter out) {
        for (int i = 1; i < all.size(); i++) {
            BenchmarkFigures small = all.get(i - 1);
            BenchmarkFigures large = all.get(i);
            line(
                    out,
                    "%n%,d articles take %.1f times as long as %,d; at most 11 for ten times as many",
                    large.size,
                    large.jobSeconds() / small.jobSeconds(),
                    small.size);
        }
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
