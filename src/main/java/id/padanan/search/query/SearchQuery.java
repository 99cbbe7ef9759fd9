package id.padanan.search.query;

import com.google.gson.JsonObject;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.search.parsing.ParsedQuery;
import id.padanan.search.query.QueryInterpreter.InterpretedQuery;
import id.padanan.search.query.SearchTerm.SearchClause;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Elasticsearch query of a search, for one {@link SearchTier} after the other: {@link #query} finds the articles of a tier
 * and lifts those of each better tier above the others. Exclusions, phrases in quotes and fields hold in every tier.
 */
public final class SearchQuery {
    /** The share of a long query's words that an article must have at least. */
    private static final double LEAST_SHARE = 0.4;

    /**
     * What each word adds besides its score, about as much as a common word scores in a text: an article with one word more
     * comes before one with a rarer word (the coordination level of K. Spärck Jones, "A statistical interpretation of term
     * specificity", 1972).
     */
    private static final double COORDINATION = 4.0;

    /** How much it adds that the words stand next to each other, as typed. */
    private static final double PHRASE_WEIGHT = 2.0;

    private final SearchRequest request;
    private final ParsedQuery parsed;
    private final InterpretedQuery interpreted;

    /** The clauses that count: all but stop words, unless there is nothing else. */
    private final List<SearchClause> significant;

    /** Those of them that no tier relaxes. */
    private final List<SearchClause> required;

    /** The words of the others, each by itself: a phrase of the glossary counts through its words. */
    private final List<SearchClause> words;

    public SearchQuery(SearchRequest request, ParsedQuery parsed, QueryInterpreter interpreter) {
        this.request = request;
        this.parsed = parsed;
        this.interpreted = interpreter.interpret(parsed, request.in());
        List<SearchClause> clauses = interpreted.clauses();
        boolean onlyCommon = clauses.stream().allMatch(SearchClause::isCommon);
        this.significant = clauses.stream()
                .filter(clause -> onlyCommon || !clause.isCommon())
                .toList();
        this.required = significant.stream().filter(SearchClause::isExact).toList();
        this.words = significant.stream()
                .filter(clause -> !clause.isExact())
                .flatMap(SearchClause::words)
                .toList();
    }

    /** The tier to ask for if one finds too little, or nothing if no later tier can find more. */
    public Optional<SearchTier> after(SearchTier tier) {
        return Stream.of(SearchTier.values())
                .filter(later -> later.compareTo(tier) > 0 && isDifferent(later))
                .findFirst();
    }

    private boolean isDifferent(SearchTier tier) {
        return switch (tier) {
            case LIKELY_SENSES -> true;
            case ANY_SENSE -> significant.stream().anyMatch(SearchClause::hasLessLikely);
            case MANY_WORDS -> many() < words.size();
            case ANY_WORD -> many() > 1;
        };
    }

    /**
     * The least number of words that are many. One or two must all be there; in a sentence typed as a query every other word
     * may be one that the article says otherwise.
     */
    private int many() {
        int all = words.size();
        return all <= 2 ? all : Math.max(2, (int) Math.ceil(all * LEAST_SHARE));
    }

    /** Finds and ranks the articles of a tier. */
    public JsonObject query(SearchTier tier) {
        boolean byScore = request.sort() == SortOrder.RELEVANCE;
        List<JsonObject> should = new ArrayList<>();
        Stream.of(SearchTier.values())
                .filter(better -> better.compareTo(tier) < 0 && isDifferent(better))
                .forEach(better -> should.add(QueryJson.constantScore(
                        new QueryJson.Bool().must(having(better)).json(), SearchTier.LIFT)));
        List<JsonObject> must = new ArrayList<>(having(tier));
        required.forEach(clause -> must.add(TermQueries.likely(clause)));
        interpreted.titleTerms().forEach(term -> must.add(TermQueries.onlyInTitle(term)));
        if (byScore) {
            significant.forEach(clause -> should.addAll(TermQueries.lifts(clause)));
            should.addAll(nextToEachOther());
        }
        return new QueryJson.Bool()
                .must(byScore ? must : List.of())
                .filter(byScore ? List.of() : must)
                .should(should)
                .mustNot(excluded())
                .minimumShouldMatch(0)
                .json();
    }

    /** What holds for the words of the articles of a tier. */
    private List<JsonObject> having(SearchTier tier) {
        return switch (tier) {
            case LIKELY_SENSES -> significantWords().map(TermQueries::likely).toList();
            case ANY_SENSE -> significantWords().map(TermQueries::anySense).toList();
            case MANY_WORDS -> atLeast(many());
            case ANY_WORD -> atLeast(1);
        };
    }

    /** Words and phrases of the glossary: an article with a phrase has its words, too, whatever it writes for them. */
    private Stream<SearchClause> significantWords() {
        return significant.stream().filter(clause -> !clause.isExact());
    }

    private List<JsonObject> atLeast(int number) {
        return words.isEmpty()
                ? List.of()
                : List.of(new QueryJson.Bool()
                        .should(words.stream()
                                .map(TermQueries::anySense)
                                .map(word -> QueryJson.plus(word, COORDINATION))
                                .toList())
                        .minimumShouldMatch(number)
                        .json());
    }

    private List<JsonObject> excluded() {
        List<JsonObject> excluded = new ArrayList<>();
        interpreted.excluded().forEach(term -> excluded.add(TermQueries.likely(term)));
        interpreted.excludedTitleTerms().forEach(term -> excluded.add(TermQueries.onlyInTitle(term)));
        return excluded;
    }

    private List<JsonObject> nextToEachOther() {
        String typed = parsed.clauses().stream()
                .filter(clause -> clause.alternatives().size() == 1)
                .map(clause -> TextAnalyzer.words(clause.alternatives().get(0).text()))
                .collect(Collectors.joining(" "));
        return typed.indexOf(' ') < 0
                ? List.of()
                : List.of(
                        QueryJson.matchPhrase(ArticleFields.TITLE_WORDS, typed, PHRASE_WEIGHT * 2),
                        QueryJson.matchPhrase(ArticleFields.BODY_WORDS, typed, PHRASE_WEIGHT));
    }

    /** Whether one version of a text stands for the others. */
    public boolean isCollapsed() {
        return request.versions().isOne();
    }

    /** Holds for the articles that the typed fields, the chosen sources and the chosen days leave. */
    public SearchFilters filters() {
        return new SearchFilters(request, parsed);
    }

    /** How the words of the query were understood, in the order typed. */
    public List<SearchTerm> understood() {
        return terms(interpreted.clauses());
    }

    /** What is worth marking in an article, in the order typed. */
    public List<SearchTerm> marked() {
        return terms(significant);
    }

    private static List<SearchTerm> terms(List<SearchClause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.alternatives().stream())
                .toList();
    }
}
