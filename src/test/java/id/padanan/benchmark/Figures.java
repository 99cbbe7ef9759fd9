package id.padanan.benchmark;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What was measured at one size.
 *
 * @param size number of articles
 * @param start seconds that the program takes to start, which are taken off the job's
 * @param job the job
 * @param update an update straight afterwards, which finds nothing changed
 * @param plain seconds that the plain client took for ready-made documents
 * @param writer seconds that the job's own writer took for them
 * @param indexBytes size of the index
 * @param sourceBytes UTF-8 bytes of titles and bodies
 * @param alone the job's work on each article in one thread
 */
record Figures(
        int size,
        double start,
        JobRun job,
        JobRun update,
        double plain,
        double writer,
        long indexBytes,
        long sourceBytes,
        SingleThread alone) {
    private double jobSeconds() {
        return job.seconds() - start;
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
        line(out, "  plain _bulk client, ready-made JSON %8.0f articles/s (%.1f s)", size / plain, plain);
        line(out, "  the job's writer, ready-made JSON   %8.0f articles/s (%.1f s)", size / writer, writer);
        line(
                out,
                "  the job, all that it does           %8.0f articles/s (%.1f s, and %.1f s to start)",
                size / jobSeconds(),
                jobSeconds(),
                start);
        line(out, "  the job's writer / plain client     %8.2f   at least 0.8", plain / writer);
        line(out, "  the job / plain client              %8.2f   at least 0.5", plain / jobSeconds());
        line(out, "  index bytes / source text bytes     %8.2f   at most 2.5", indexBytes / (double) sourceBytes);
        line(out, "  an update without changes / the job %8.2f   at most 0.1", updateSeconds() / jobSeconds());
        line(
                out,
                "  the job's peak heap                 %8d MB, %d MB after collections",
                job.peakHeap(),
                job.liveHeap());
    }

    /** How time grows from each size to the next. */
    static void printGrowth(List<Figures> all, PrintWriter out) {
        for (int i = 1; i < all.size(); i++) {
            Figures small = all.get(i - 1);
            Figures large = all.get(i);
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
