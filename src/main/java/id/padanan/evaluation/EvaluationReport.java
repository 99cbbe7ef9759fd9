package id.padanan.evaluation;

import id.padanan.search.UnderstoodTerm;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Prints figures as a table, and queries that went wrong with how they were understood. */
public final class EvaluationReport {
    private static final String GROUP = "%-18s";
    private static final String ESTIMATE = "  %-16s";

    private final PrintWriter out;

    /** A report that goes to a writer. */
    public EvaluationReport(PrintWriter out) {
        this.out = out;
    }

    /** Prints three rows for each group: English, Indonesian, and the share of the one in the other. */
    public void table(List<Figures> figures) {
        out.printf(Locale.ROOT, GROUP + "  %7s  %-5s", "set and kind", "queries", "in");
        for (Metric metric : Metric.values()) {
            out.printf(Locale.ROOT, ESTIMATE, metric.label());
        }
        out.println();
        for (Figures group : figures) {
            row(group, "en", group.english());
            row(group, "ind", group.indonesian());
            row(group, "share", group.share());
        }
    }

    private void row(Figures group, String name, List<Estimate> estimates) {
        out.printf(Locale.ROOT, GROUP + "  %,7d  %-5s", group.group(), group.queries(), name);
        estimates.forEach(estimate -> out.printf(Locale.ROOT, ESTIMATE, estimate));
        out.println();
    }

    /** Prints the English queries that were answered worst, those first that Indonesian words answer best. */
    public void failures(List<Outcome> outcomes, int most) {
        outcomes.stream()
                .filter(outcome -> outcome.english(Metric.MRR_10) < 1)
                .sorted(Comparator.<Outcome>comparingDouble(outcome -> outcome.english(Metric.MRR_10))
                        .thenComparing(outcome -> -outcome.indonesian(Metric.MRR_10)))
                .limit(most)
                .forEach(this::failure);
    }

    private void failure(Outcome outcome) {
        JudgedQuery query = outcome.query();
        out.println();
        out.println(query.id() + " → " + String.join(", ", query.relevant()));
        out.println("  en   " + rank(outcome.english(), query) + "  " + query.english());
        out.println("  ind  " + rank(outcome.indonesian(), query) + "  " + query.indonesian());
        outcome.understood().forEach(term -> out.println("       " + describe(term)));
    }

    private static String rank(List<String> ranking, JudgedQuery query) {
        int rank = Metric.firstRelevant(ranking, query.relevant());
        return rank == 0 ? "not in " + Metric.DEPTH : "rank " + rank;
    }

    private static String describe(UnderstoodTerm term) {
        return term.padanan().isEmpty()
                ? term.text() + " (as typed)"
                : term.text() + " = " + String.join(", ", term.padanan());
    }
}
