package id.padanan.search.query;

import com.google.gson.JsonObject;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.search.query.ParsedQuery.ParsedTerm;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked of Elasticsearch for one search.
 *
 * <p>An article should have all words of the query; where that finds too little, many of them will do, and where no article
 * has many, some. One request answers all three: {@link #query()} finds articles with any of the words, but lifts those of
 * each better {@link Tier} above the others by {@value #TIER}, and {@link #tiers()} tells how many there are of each.
 * {@link ResultCounts} then cuts the list off.
 */
public final class SearchQuery {
    /** How many of a query's words an article has; each tier includes the ones before it. */
    enum Tier {
        ALL,
        MANY,
        SOME
    }

    /** Added to the score for each better tier; far above any sum of BM25 scores of a 300-character query. */
    public static final float TIER = 10_000f;

    /** The share of a long query's words that an article must have at least. */
    private static final double LEAST_SHARE = 0.4;

    /**
     * What each word adds besides its score, about as much as a common word scores in a text: an article with one word more
     * is to be preferred to one with a rarer word (the coordination level of K. Spärck Jones, "A statistical interpretation
     * of term specificity", 1972).
     */
    private static final double COORDINATION = 4.0;

    /** How much it adds that the words stand side by side, as typed. */
    private static final double SIDE_BY_SIDE_WEIGHT = 2.0;

    private final SearchRequest request;
    private final ParsedQuery parsed;
    private final List<SearchTerm> excluded;
    private final List<SearchTerm.SearchClause> wanted;
    private final List<SearchTerm.SearchClause> significant;
    private final List<SearchTerm.SearchClause> common;

    public SearchQuery(SearchRequest request, ParsedQuery parsed, QueryInterpreter reading) {
        this.request = request;
        this.parsed = parsed;
        this.excluded = parsed.excluded().stream().map(reading::read).toList();
        this.wanted = reading.read(parsed.clauses());
        boolean onlyCommon = wanted.stream().allMatch(SearchTerm.SearchClause::isCommon);
        this.common = onlyCommon
                ? List.of()
                : wanted.stream().filter(SearchTerm.SearchClause::isCommon).toList();
        this.significant =
                wanted.stream().filter(clause -> !common.contains(clause)).toList();
    }

    /** The different tiers of this query, best first, each with what holds for its articles. */
    SortedMap<Tier, JsonObject> tiers() {
        int n = significant.size();
        SortedMap<Tier, JsonObject> tiers = new TreeMap<>();
        tiers.put(Tier.ALL, withAtLeast(n));
        if (many(n) < n) {
            tiers.put(Tier.MANY, withAtLeast(many(n)));
        }
        if (many(n) > 1) {
            tiers.put(Tier.SOME, withAtLeast(1));
        }
        return tiers;
    }

    /** Finds and ranks. */
    public JsonObject query() {
        boolean byScore = request.sort() == SortOrder.RELEVANCE;
        SortedMap<Tier, JsonObject> tiers = tiers();
        JsonObject any = tiers.get(tiers.lastKey());
        List<JsonObject> filters = filters();
        List<JsonObject> should = new ArrayList<>();
        tiers.headMap(tiers.lastKey()).values().forEach(tier -> should.add(QueryJson.constantScore(tier, TIER)));
        if (byScore) {
            should.addAll(common.stream().map(TermQueries::of).toList());
            should.addAll(wordsOfPhrases());
            should.addAll(sideBySide());
        } else {
            filters.add(any);
        }
        return new QueryJson.Bool()
                .must(byScore ? List.of(any) : List.of())
                .should(should)
                .filter(filters)
                .mustNot(forbidden())
                .minimumShouldMatch(0)
                .json();
    }

    /** Whether one version of a text stands for the others. */
    public boolean isFolded() {
        return request.versions().isOne();
    }

    /** Holds for the articles of the sources, and versions of the text, that the request is confined to. */
    JsonObject ofSources() {
        JsonObject sources = request.sources().isEmpty()
                ? QueryJson.matchAll()
                : QueryJson.terms(ArticleFields.SOURCE, request.sources());
        return QueryJson.all(sources, ofText());
    }

    /** Holds for the articles of the days, and versions of the text, that the request is confined to. */
    JsonObject inDays() {
        JsonObject days = request.from() == null && request.to() == null
                ? QueryJson.matchAll()
                : QueryJson.days(ArticleFields.PUBLISHED, request.from(), request.to(), null);
        return QueryJson.all(days, ofText());
    }

    /** Holds for the versions of the text that the request is confined to. */
    private JsonObject ofText() {
        return request.versions()
                .group()
                .map(group -> QueryJson.terms(ArticleFields.GROUP, List.of(group)))
                .orElseGet(QueryJson::matchAll);
    }

    /** Holds for the articles that all facets of the request leave. */
    public JsonObject chosen() {
        return QueryJson.all(ofSources(), inDays());
    }

    /** Holds for the articles that have so many of the words, stop words aside. */
    private JsonObject withAtLeast(int words) {
        return words == 0
                ? QueryJson.matchAll()
                : new QueryJson.Bool()
                        .should(significant.stream()
                                .map(TermQueries::of)
                                .map(word -> QueryJson.plus(word, COORDINATION))
                                .toList())
                        .minimumShouldMatch(words)
                        .json();
    }

    /**
     * The least number of words out of {@code n} that are many. One or two must all be there; in a sentence typed as a query
     * every other word may be one that the article says otherwise.
     */
    private static int many(int n) {
        return n <= 2 ? n : Math.max(2, (int) Math.ceil(n * LEAST_SHARE));
    }

    /** The words of phrases count a little by themselves, too: where an article lacks the phrase, one of them may be there. */
    private List<JsonObject> wordsOfPhrases() {
        return marked().stream()
                .map(SearchTerm::significantParts)
                .filter(parts -> !parts.isEmpty())
                .map(TermQueries::anyOf)
                .toList();
    }

    private List<JsonObject> sideBySide() {
        String words = parsed.clauses().stream()
                .filter(clause -> clause.alternatives().size() == 1)
                .map(clause -> clause.alternatives().get(0).text())
                .collect(Collectors.joining(" "));
        return parsed.clauses().size() < 2
                ? List.of()
                : List.of(
                        QueryJson.matchPhrase(ArticleFields.TITLE, words, SIDE_BY_SIDE_WEIGHT * 2),
                        QueryJson.matchPhrase(ArticleFields.BODY, words, SIDE_BY_SIDE_WEIGHT));
    }

    /** What the text of the query confines it to; the facets of the request stay out, since each must not narrow its own counts. */
    private List<JsonObject> filters() {
        List<JsonObject> filters = new ArrayList<>();
        if (!parsed.sources().isEmpty()) {
            filters.add(ofSources(parsed.sources()));
        }
        if (!parsed.authors().isEmpty()) {
            filters.add(QueryJson.disMax(
                    parsed.authors().stream().map(SearchQuery::byAuthor).toList(), 0));
        }
        parsed.titleTerms().forEach(term -> filters.add(inTitle(term)));
        if (parsed.after() != null || parsed.before() != null) {
            filters.add(QueryJson.days(ArticleFields.PUBLISHED, parsed.after(), null, parsed.before()));
        }
        return filters;
    }

    /** What the text of the query excludes, by words and by fields. */
    private List<JsonObject> forbidden() {
        List<JsonObject> forbidden = new ArrayList<>();
        excluded.forEach(term -> forbidden.add(TermQueries.of(term)));
        parsed.excludedTitleTerms().forEach(term -> forbidden.add(inTitle(term)));
        parsed.excludedAuthors().forEach(author -> forbidden.add(byAuthor(author)));
        if (!parsed.excludedSources().isEmpty()) {
            forbidden.add(ofSources(parsed.excludedSources()));
        }
        return forbidden;
    }

    private static JsonObject ofSources(List<String> names) {
        return QueryJson.terms(
                ArticleFields.SOURCE,
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    private static JsonObject byAuthor(String author) {
        return QueryJson.matchPhrase(ArticleFields.AUTHOR_EXACT, author, 1);
    }

    private static JsonObject inTitle(ParsedTerm term) {
        List<String> fields = term.exact()
                ? List.of(ArticleFields.TITLE_EXACT)
                : List.of(ArticleFields.TITLE_EXACT, ArticleFields.TITLE, ArticleFields.TITLE_GLOSS);
        return QueryJson.disMax(
                fields.stream()
                        .map(field -> QueryJson.matchPhrase(field, term.text(), 1))
                        .toList(),
                0);
    }

    /** How the words of the query were understood, in the order typed. */
    public List<SearchTerm> wanted() {
        return terms(wanted);
    }

    /** What is worth marking in an article, in the order typed. */
    public List<SearchTerm> marked() {
        return terms(significant);
    }

    private static List<SearchTerm> terms(List<SearchTerm.SearchClause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.alternatives().stream())
                .toList();
    }
}
