package id.padanan.evaluation;

import id.padanan.search.result.UnderstoodTerm;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Prints figures as a table, and badly answered queries with how they were understood. */
public final class EvaluationReport {
    private static final String GROUP = "%-18s";
    private static final String ESTIMATE = "  %-16s";
    private static final String WORD_CLASS = "  %-16s";
    private static final String FATE = "%16s";

    private final PrintWriter out;

    /** Creates a report that prints to a writer. */
    public EvaluationReport(PrintWriter out) {
        this.out = out;
    }

    /** Prints three rows per group: English, Indonesian, and English as a share of Indonesian. */
    public void table(List<EvaluationFigures> figures) {
        out.printf(Locale.ROOT, GROUP + "  %7s  %-5s", "set and kind", "queries", "in");
        for (Metric metric : Metric.values()) {
            out.printf(Locale.ROOT, ESTIMATE, metric.label());
        }
        out.println();
        for (EvaluationFigures group : figures) {
            row(group, "en", group.english());
            row(group, "ind", group.indonesian());
            row(group, "share", group.share());
        }
    }

    private void row(EvaluationFigures group, String name, List<Estimate> estimates) {
        out.printf(Locale.ROOT, GROUP + "  %,7d  %-5s", group.group(), group.queries(), name);
        estimates.forEach(estimate -> out.printf(Locale.ROOT, ESTIMATE, estimate));
        out.println();
    }

    /**
     * Prints the English queries with the worst results, starting with those that Indonesian words answer best.
     *
     * @param explanation returns what happened to each word of a query
     */
    public void failures(List<QueryOutcome> outcomes, int most, Function<JudgedQuery, List<TermFate>> explanation) {
        outcomes.stream()
                .filter(outcome -> outcome.english(Metric.MRR_10) < 1)
                .sorted(Comparator.<QueryOutcome>comparingDouble(outcome -> outcome.english(Metric.MRR_10))
                        .thenComparing(outcome -> -outcome.indonesian(Metric.MRR_10)))
                .limit(most)
                .forEach(outcome -> failure(outcome, explanation.apply(outcome.query())));
    }

    private void failure(QueryOutcome outcome, List<TermFate> fates) {
        JudgedQuery query = outcome.query();
        out.println();
        out.println(query.id() + " → " + String.join(", ", query.relevant()));
        out.println("  en   " + rank(outcome.english(), query) + "  " + query.english());
        out.println("  ind  " + rank(outcome.indonesian(), query) + "  " + query.indonesian());
        fates.forEach(each ->
                out.printf(Locale.ROOT, "       %-14s  %s%n", each.fate().label(), describe(each.term())));
    }

    /** Prints for each word class how many words of a group's queries had which outcome. */
    public void fates(String group, FateCounts counts) {
        out.println();
        out.printf(
                Locale.ROOT,
                "%s: the words of %,d English queries that rank lower than the Indonesian ones; "
                        + "in %,d of them the article has every word%n",
                group,
                counts.queries(),
                counts.complete());
        out.printf(Locale.ROOT, WORD_CLASS, "word class");
        for (Fate fate : Fate.values()) {
            out.printf(Locale.ROOT, FATE, fate.label());
        }
        out.println();
        for (WordClass wordClass : WordClass.values()) {
            fateRow(wordClass.label(), fate -> counts.of(wordClass, fate));
        }
        fateRow("all", counts::of);
    }

    private void fateRow(String name, ToIntFunction<Fate> count) {
        out.printf(Locale.ROOT, WORD_CLASS, name);
        for (Fate fate : Fate.values()) {
            out.printf(Locale.ROOT, FATE, String.format(Locale.ROOT, "%,d", count.applyAsInt(fate)));
        }
        out.println();
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
