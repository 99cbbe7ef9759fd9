package id.padanan.search;

import com.google.gson.JsonObject;
import id.padanan.index.ArticleFields;
import id.padanan.search.ParsedQuery.Clause;
import id.padanan.search.ParsedQuery.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * How one term is looked for: in every field, where the best field counts. Fields of different analyzers stand in one
 * {@code dis_max} for each word, never in one query for all words, so that none can keep another from matching.
 */
final class TermQueries {
    /** How much the fields other than the best one add. */
    private static final double TIE_BREAKER = 0.1;

    /** Weights of title, body, caption, place and author, in the order of {@link ArticleFields#STEMMED}. */
    private static final double[] FIELD_WEIGHTS = {3.0, 1.0, 0.7, 1.0, 1.0};

    /** A word as written tells more than its stem: the Indonesian stemmer takes off too much now and then. */
    private static final double EXACT_WEIGHT = 1.4;

    private TermQueries() {}

    static JsonObject of(Clause clause) {
        List<JsonObject> alternatives =
                clause.alternatives().stream().map(TermQueries::of).toList();
        return alternatives.size() == 1 ? alternatives.get(0) : QueryJson.disMax(alternatives, TIE_BREAKER);
    }

    static JsonObject of(Term term) {
        List<JsonObject> fields = new ArrayList<>();
        for (int i = 0; i < FIELD_WEIGHTS.length; i++) {
            double weight = FIELD_WEIGHTS[i];
            fields.add(QueryJson.matchPhrase(ArticleFields.EXACT.get(i), term.text(), weight * EXACT_WEIGHT));
            if (!term.exact()) {
                fields.add(QueryJson.matchPhrase(ArticleFields.STEMMED.get(i), term.text(), weight));
            }
        }
        return QueryJson.disMax(fields, TIE_BREAKER);
    }
}
