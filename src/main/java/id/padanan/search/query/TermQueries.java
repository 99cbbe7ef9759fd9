package id.padanan.search.query;

import com.google.gson.JsonObject;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.search.query.SearchTerm.SearchClause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one clause of a query is looked up: a word is one term of one field, which holds all its forms, or all that its English
 * stands for; so its document frequency is that of the concept.
 */
final class TermQueries {
    /** How much the readings other than the best one add. */
    private static final double TIE_BREAKER = 0.1;

    /** How much it adds that a term occurs in the title. */
    private static final double TITLE_WEIGHT = 0.3;

    private static final double TITLE_PHRASE_WEIGHT = 3;

    /** How much it adds that an article has a phrase of the glossary, besides its words. */
    private static final double PHRASE_WEIGHT = 1;

    /** All words of a phrase, but not the phrase. */
    private static final double PARTS_WEIGHT = 0.7;

    private TermQueries() {}

    /** Holds for articles with the clause in its likely senses. */
    static JsonObject likely(SearchClause clause) {
        return best(clause.alternatives().stream().map(term -> of(term, false)).toList());
    }

    /** Holds for articles with the clause in any sense. */
    static JsonObject anySense(SearchClause clause) {
        return best(clause.alternatives().stream().map(term -> of(term, true)).toList());
    }

    /** Holds for articles with the term in its likely senses. */
    static JsonObject likely(SearchTerm term) {
        return of(term, false);
    }

    private static JsonObject of(SearchTerm term, boolean anySense) {
        if (term.exact()) {
            return asWritten(term);
        }
        List<JsonObject> readings = new ArrayList<>();
        (anySense ? term.lookups() : term.likely())
                .forEach(lookup ->
                        readings.add(QueryJson.term(lookup.field().wholeArticle(), lookup.term(), lookup.weight())));
        List<SearchTerm> parts = term.significantParts();
        if (!parts.isEmpty()) {
            List<JsonObject> all =
                    parts.stream().map(part -> of(part, anySense)).toList();
            readings.add(QueryJson.boost(new QueryJson.Bool().must(all).json(), PARTS_WEIGHT));
        }
        // A phrase of stop words that no field knows as a whole.
        return readings.isEmpty() ? asWritten(term) : best(readings);
    }

    private static JsonObject asWritten(SearchTerm term) {
        String words = TextAnalyzer.words(term.typed());
        return best(List.of(
                QueryJson.matchPhrase(ArticleFields.TITLE_WORDS, words, TITLE_PHRASE_WEIGHT),
                QueryJson.matchPhrase(ArticleFields.BODY_WORDS, words, 1)));
    }

    /** Holds for articles whose title has the term. */
    static JsonObject onlyInTitle(SearchTerm term) {
        List<JsonObject> readings = new ArrayList<>();
        readings.add(QueryJson.matchPhrase(ArticleFields.TITLE_WORDS, TextAnalyzer.words(term.typed()), 1));
        if (!term.exact()) {
            titleLookups(term).forEach(lookup -> readings.add(inTitle(lookup, 1)));
        }
        return best(readings);
    }

    /** What lifts articles that have the clause in their title, or all of its phrase. */
    static List<JsonObject> lifts(SearchClause clause) {
        return clause.alternatives().stream().flatMap(TermQueries::lifts).toList();
    }

    private static Stream<JsonObject> lifts(SearchTerm term) {
        List<SearchTerm> parts = term.significantParts();
        Stream<JsonObject> title = titleLookups(term).map(lookup -> inTitle(lookup, TITLE_WEIGHT));
        Stream<JsonObject> phrase = parts.isEmpty()
                ? Stream.of()
                : term.likely().stream()
                        .map(lookup -> QueryJson.term(lookup.field().wholeArticle(), lookup.term(), PHRASE_WEIGHT));
        return Stream.of(title, phrase, parts.stream().flatMap(TermQueries::lifts))
                .flatMap(lifts -> lifts);
    }

    private static Stream<TermLookup> titleLookups(SearchTerm term) {
        return term.likely().stream().filter(lookup -> lookup.field().title() != null);
    }

    private static JsonObject inTitle(TermLookup lookup, double weight) {
        return QueryJson.term(lookup.field().title(), lookup.term(), lookup.weight() * weight);
    }

    private static JsonObject best(List<JsonObject> readings) {
        return readings.size() == 1 ? readings.get(0) : QueryJson.disMax(readings, TIE_BREAKER);
    }
}
