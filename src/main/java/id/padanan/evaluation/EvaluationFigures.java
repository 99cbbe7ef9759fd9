package id.padanan.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Figures for the results of a group of queries.
 *
 * @param group name of the group: the set or the folder, and the kind of its queries
 * @param queries number of queries, at least one
 * @param english one figure per {@link Metric}, in their order, for the English queries
 * @param indonesian the same for the Indonesian queries
 * @param share English figures as a share of the Indonesian ones
 */
public record EvaluationFigures(
        String group, int queries, List<Estimate> english, List<Estimate> indonesian, List<Estimate> share) {
    public EvaluationFigures {
        english = List.copyOf(english);
        indonesian = List.copyOf(indonesian);
        share = List.copyOf(share);
    }

    /**
     * Computes the figures per kind over all queries of a folder, and per set and kind if the folder contains several
     * sets.
     */
    public static List<EvaluationFigures> of(String folder, List<QueryOutcome> outcomes) {
        List<EvaluationFigures> figures = new ArrayList<>();
        addGroups(figures, outcomes, query -> folder + " " + query.kind());
        if (outcomes.stream().map(outcome -> outcome.query().set()).distinct().count() > 1) {
            addGroups(figures, outcomes, query -> query.set() + " " + query.kind());
        }
        return figures;
    }

    private static void addGroups(
            List<EvaluationFigures> figures, List<QueryOutcome> outcomes, Function<JudgedQuery, String> name) {
        Map<String, List<QueryOutcome>> groups = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> name.apply(outcome.query()), TreeMap::new, Collectors.toList()));
        groups.forEach((group, members) -> figures.add(ofGroup(group, members)));
    }

    private static EvaluationFigures ofGroup(String group, List<QueryOutcome> outcomes) {
        List<Estimate> english = new ArrayList<>();
        List<Estimate> indonesian = new ArrayList<>();
        List<Estimate> share = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            double[] inEnglish = scores(outcomes, outcome -> outcome.english(metric));
            double[] inIndonesian = scores(outcomes, outcome -> outcome.indonesian(metric));
            english.add(Bootstrap.mean(inEnglish));
            indonesian.add(Bootstrap.mean(inIndonesian));
            share.add(Bootstrap.share(inEnglish, inIndonesian));
        }
        return new EvaluationFigures(group, outcomes.size(), english, indonesian, share);
    }

    private static double[] scores(List<QueryOutcome> outcomes, ToDoubleFunction<QueryOutcome> score) {
        return outcomes.stream().mapToDouble(score).toArray();
    }
}
