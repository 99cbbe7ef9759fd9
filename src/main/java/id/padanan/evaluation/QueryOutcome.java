package id.padanan.evaluation;

import id.padanan.search.result.UnderstoodTerm;
import java.util.List;

/**
 * What a judged query got in both languages.
 *
 * @param query the query
 * @param english ids of the articles that the English words found, best first, at most ten
 * @param indonesian ids of the articles that the Indonesian words found
 * @param understood how the English words were understood
 */
public record QueryOutcome(
        JudgedQuery query, List<String> english, List<String> indonesian, List<UnderstoodTerm> understood) {
    public QueryOutcome {
        english = List.copyOf(english);
        indonesian = List.copyOf(indonesian);
        understood = List.copyOf(understood);
    }

    /** Whether the English words were answered worse than the Indonesian ones. */
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
