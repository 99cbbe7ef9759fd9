package id.padanan.search.query;

import com.google.gson.JsonObject;
import id.padanan.article.Language;
import id.padanan.glossary.query.Translation;
import id.padanan.index.mapping.ArticleFields;
import java.util.ArrayList;
import java.util.List;

/**
 * How one word or phrase is looked for: by every reading of it in every field, where the best one counts. Fields of
 * different analyzers stand in one {@code dis_max} for each word, never in one query for all words, so that none can keep
 * another from matching.
 */
public final class TermQueries {
    /** How much the readings and fields other than the best one add. */
    private static final double TIE_BREAKER = 0.1;

    /** Weights of title, body, caption, place and author, in the order of {@link ArticleFields#STEMMED}. */
    private static final double[] FIELD_WEIGHTS = {3.0, 1.0, 0.7, 1.0, 1.0};

    /** How many of those fields counterparts are looked for in: places and authors have none. */
    private static final int TRANSLATED_FIELDS = 3;

    /** A word as written tells more than its stem: the Indonesian stemmer takes off too much now and then. */
    private static final double EXACT_WEIGHT = 1.4;

    /** A counterpart tells less than the reader's own word. */
    private static final double PADANAN_WEIGHT = 0.8;

    /** A word that is a possible equivalent tells less than the one chosen for reading. */
    private static final double EQUIVALENT_WEIGHT = 0.6;

    /** All words of a phrase, but not side by side. */
    private static final double PARTS_WEIGHT = 0.7;

    /** One word of a phrase whose others are missing. */
    private static final double PART_WEIGHT = 0.3;

    private TermQueries() {}

    public static JsonObject of(SearchTerm.SearchClause clause) {
        List<JsonObject> alternatives =
                clause.alternatives().stream().map(TermQueries::of).toList();
        return alternatives.size() == 1 ? alternatives.get(0) : QueryJson.disMax(alternatives, TIE_BREAKER);
    }

    public static JsonObject of(SearchTerm wanted) {
        List<JsonObject> readings = new ArrayList<>();
        if (wanted.exact()) {
            addExact(readings, wanted.typed(), FIELD_WEIGHTS.length, 1);
        }
        for (Language language : wanted.languages()) {
            addTyped(readings, wanted, language);
        }
        for (Translation padanan : wanted.padanan()) {
            addPadanan(readings, padanan);
        }
        List<SearchTerm> parts = wanted.significantParts();
        if (!parts.isEmpty()) {
            List<JsonObject> all = parts.stream().map(TermQueries::of).toList();
            readings.add(QueryJson.boost(new QueryJson.Bool().must(all).json(), PARTS_WEIGHT));
        }
        return QueryJson.disMax(readings, TIE_BREAKER);
    }

    /** The best of a phrase's words. */
    static JsonObject anyOf(List<SearchTerm> parts) {
        return QueryJson.boost(
                QueryJson.disMax(parts.stream().map(TermQueries::of).toList(), TIE_BREAKER), PART_WEIGHT);
    }

    private static void addTyped(List<JsonObject> readings, SearchTerm wanted, Language language) {
        if (language == Language.INDONESIAN) {
            addExact(readings, wanted.typed(), FIELD_WEIGHTS.length, 1);
            addStemmed(readings, wanted.typed());
        } else {
            addGloss(readings, wanted.typed(), 1);
        }
    }

    private static void addPadanan(List<JsonObject> readings, Translation padanan) {
        double weight = PADANAN_WEIGHT * padanan.weight();
        if (padanan.language() == Language.INDONESIAN) {
            // Its other forms are found by the gloss, which knows the language better than the stemmer does.
            addExact(readings, padanan.text(), TRANSLATED_FIELDS, weight);
        } else {
            addGloss(readings, padanan.text(), weight);
        }
    }

    private static void addExact(List<JsonObject> readings, String text, int fields, double weight) {
        for (int i = 0; i < fields; i++) {
            readings.add(
                    QueryJson.matchPhrase(ArticleFields.EXACT.get(i), text, weight * FIELD_WEIGHTS[i] * EXACT_WEIGHT));
        }
    }

    private static void addStemmed(List<JsonObject> readings, String text) {
        for (int i = 0; i < FIELD_WEIGHTS.length; i++) {
            readings.add(QueryJson.matchPhrase(ArticleFields.STEMMED.get(i), text, FIELD_WEIGHTS[i]));
        }
    }

    private static void addGloss(List<JsonObject> readings, String text, double weight) {
        readings.add(QueryJson.matchPhrase(ArticleFields.TITLE_GLOSS, text, weight * FIELD_WEIGHTS[0]));
        readings.add(QueryJson.matchPhrase(ArticleFields.BODY_GLOSS, text, weight * FIELD_WEIGHTS[1]));
        readings.add(QueryJson.matchPhrase(
                ArticleFields.TITLE_EQUIVALENTS, text, weight * FIELD_WEIGHTS[0] * EQUIVALENT_WEIGHT));
        readings.add(QueryJson.matchPhrase(
                ArticleFields.BODY_EQUIVALENTS, text, weight * FIELD_WEIGHTS[1] * EQUIVALENT_WEIGHT));
    }
}
