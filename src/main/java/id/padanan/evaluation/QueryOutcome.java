package id.padanan.evaluation;

import id.padanan.search.result.UnderstoodTerm;
import java.util.List;

/**
 * Results of a judged query in both languages.
 *
 * @param query the query
 * @param english ids of the articles that the English query found, best first, at most ten
 * @param indonesian the same for the Indonesian query
 * @param understood how the English words were understood
 */
public record QueryOutcome(
        JudgedQuery query, List<String> english, List<String> indonesian, List<UnderstoodTerm> understood) {
    public QueryOutcome {
        english = List.copyOf(english);
        indonesian = List.copyOf(indonesian);
        understood = List.copyOf(understood);
    }

    /** Returns whether the English query did worse than the Indonesian one. */
    public boolean isBehind() {
        return english(Metric.MRR_10) < indonesian(Metric.MRR_10);
    }

    double english(Metric metric) {
        return metric.of(english, query.relevant());
    }

    double indonesian(Metric metric) {
        return metric.of(indonesian, query.relevant());
    }
}
