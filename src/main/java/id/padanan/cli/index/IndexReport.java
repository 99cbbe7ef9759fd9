package id.padanan.cli.index;

import id.padanan.index.generation.GenerationFacts;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.RollbackSummary;
import id.padanan.index.run.IndexingCounts;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints the summary of the {@code index} command, and the reason if it failed. */
final class IndexReport {
    /** How to print the figures. */
    enum FigureFormat {
        /** As text for people. */
        WORDS,
        /** As JSON for programs. */
        JSON,
        /** Not at all. */
        NONE
    }

    private final PrintWriter out;
    private final PrintWriter err;
    private final FigureFormat figures;

    IndexReport(PrintWriter out, PrintWriter err, FigureFormat figures) {
        this.out = out;
        this.err = err;
        this.figures = figures;
    }

    /** Prints a problem to the error stream, in every format. */
    void say(String line) {
        err.println(line);
        err.flush();
    }

    void print(IndexingSummary summary) {
        switch (figures) {
            case WORDS -> out.println(inWords(summary));
            case JSON -> out.println(SummaryJson.of(summary));
            case NONE -> {}
        }
        out.flush();
        if (summary.failure() != null) {
            say(outcome(summary) + ": " + summary.failure() + ".");
        }
    }

    private static String inWords(IndexingSummary summary) {
        IndexingCounts counts = summary.counts();
        double seconds = summary.elapsed().toMillis() / 1000.0;
        String read = String.format(Locale.ROOT, "Read %,d, ", counts.read());
        String rejected = String.format(Locale.ROOT, ", rejected %,d in %.1f s", counts.rejected(), seconds);
        String done =
                switch (summary.mode()) {
                    case FULL -> String.format(Locale.ROOT, "indexed %,d", counts.indexed());
                    case UPDATE ->
                        String.format(
                                Locale.ROOT,
                                "added %,d, changed %,d, unchanged %,d, removed %,d",
                                counts.added(),
                                counts.changed(),
                                counts.unchanged(),
                                counts.removed());
                    case DRY -> String.format(Locale.ROOT, "accepted %,d", counts.indexed());
                };
        return read + done + rejected + furtherVersions(counts.furtherVersions()) + ".";
    }

    private static String furtherVersions(long count) {
        if (count == 0) {
            return "";
        }
        return count == 1
                ? "; 1 article is a near-duplicate of another"
                : String.format(Locale.ROOT, "; %,d articles are near-duplicates of others", count);
    }

    private static String outcome(IndexingSummary summary) {
        return switch (summary.mode()) {
            case FULL -> "The index was not replaced";
            case UPDATE -> "The index was not updated";
            case DRY -> "The dry run did not finish";
        };
    }

    void print(RollbackSummary summary) {
        GenerationFacts facts = summary.facts();
        if (facts == null) {
            say("The index was not rolled back: " + summary.failure() + ".");
            return;
        }
        out.printf(
                Locale.ROOT,
                "The index of %s with %,d articles is live again. Run --rollback once more to undo this.%n",
                facts.completed(),
                facts.articles());
        out.flush();
    }
}
