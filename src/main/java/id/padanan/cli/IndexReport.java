package id.padanan.cli;

import id.padanan.corpus.CorpusWarning;
import id.padanan.corpus.Rejection;
import id.padanan.index.generation.GenerationFacts;
import id.padanan.index.job.IndexingCounts;
import id.padanan.index.job.IndexingListener;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.RollbackSummary;
import java.io.PrintWriter;
import java.util.Locale;

/** What the {@code index} command prints: trouble as it comes, and figures at the end. */
final class IndexReport implements IndexingListener {
    private final PrintWriter out;
    private final PrintWriter err;

    IndexReport(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void rejection(Rejection rejection) {
        say("rejected: " + rejection);
    }

    @Override
    public void warning(CorpusWarning warning) {
        say("warning: " + warning);
    }

    @Override
    public void waiting(String reason) {
        say("waiting: " + reason + "; trying again");
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }

    void print(IndexingSummary summary) {
        IndexingCounts counts = summary.counts();
        double seconds = summary.elapsed().toMillis() / 1000.0;
        String read = String.format(Locale.ROOT, "Read %,d, ", counts.read());
        String rejected = String.format(Locale.ROOT, ", rejected %,d in %.1f s.", counts.rejected(), seconds);
        String figures =
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
                    case DRY -> String.format(Locale.ROOT, "fit to be indexed %,d", counts.indexed());
                };
        out.println(read + figures + rejected);
        if (summary.failure() != null) {
            say(outcome(summary) + ": " + summary.failure() + ".");
        }
        out.flush();
    }

    private static String outcome(IndexingSummary summary) {
        return switch (summary.mode()) {
            case FULL -> "The index was not replaced";
            case UPDATE -> "The index was not brought up to date";
            case DRY -> "Not everything was read";
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
                "The index of %s with %,d articles is live again; once more, and the later one is.%n",
                facts.completed(),
                facts.articles());
        out.flush();
    }
}
