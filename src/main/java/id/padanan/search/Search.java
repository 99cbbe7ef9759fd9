package id.padanan.search;

import static org.hibernate.search.engine.search.sort.dsl.SortOrder.ASC;
import static org.hibernate.search.engine.search.sort.dsl.SortOrder.DESC;

import com.google.gson.JsonObject;
import id.padanan.article.Article;
import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.glossary.query.QueryTranslation;
import id.padanan.glossary.query.Translation;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.index.reading.IndexedArticle;
import id.padanan.search.highlight.HitReader;
import id.padanan.search.highlight.MatchMarker;
import id.padanan.search.highlight.TextMatches.Mark;
import id.padanan.search.query.QueryInterpreter;
import id.padanan.search.query.QueryParser;
import id.padanan.search.query.ResultCounts;
import id.padanan.search.query.SearchQuery;
import id.padanan.search.query.SearchTerm;
import id.padanan.search.query.StopWords;
import id.padanan.search.query.VersionCollapse;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import id.padanan.search.result.Hit;
import id.padanan.search.result.HitCount;
import id.padanan.search.result.MarkedArticle;
import id.padanan.search.result.SearchResult;
import id.padanan.search.result.TermPresence;
import id.padanan.search.result.UnderstoodTerm;
import id.padanan.search.spelling.SpellingRequest;
import id.padanan.search.spelling.SpellingSuggester;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.sort.dsl.ElasticsearchSearchSortFactory;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Answers searches. */
@ApplicationScoped
public class Search {
    private static final AggregationKey<JsonObject> COUNTS = AggregationKey.of("counts");

    private final SearchMapping mapping;
    private final StopWords stopWords = StopWords.load();

    private final QueryTranslation translation;
    private final Glosser glosser;
    private final SpellingSuggester spelling;

    Search(SearchMapping mapping, Glossary glossary, QueryTranslation translation, Glosser glosser) {
        this.mapping = mapping;
        this.translation = translation;
        this.glosser = glosser;
        this.spelling = new SpellingSuggester(glossary, translation, stopWords);
    }

    /**
     * Answers one search with one Elasticsearch request.
     *
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public SearchResult search(SearchRequest request) {
        SearchQuery query = query(request);
        SpellingRequest check = spelling.check(request);
        try (SearchSession session = mapping.createSession()) {
            return read(request, query, check, fetch(session, request, query, check, request.offset(), request.size()));
        }
    }

    /**
     * The first articles that a search finds, in its order, without marks or passages, each version of a text by itself:
     * for lists longer than a page. Page and size of the request do not matter.
     *
     * @param most how many at most, up to {@value SearchRequest#MAX_REACH}
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public List<Article> articles(SearchRequest request, int most) {
        SearchRequest unfolded = request.unfolded();
        SearchQuery query = query(unfolded);
        try (SearchSession session = mapping.createSession()) {
            ElasticsearchSearchResult<IndexedArticle> found =
                    fetch(session, unfolded, query, SpellingRequest.none(unfolded), 0, most);
            ResultCounts counts = ResultCounts.read(found.aggregation(COUNTS), unfolded);
            return answering(found, counts).map(IndexedArticle::article).toList();
        }
    }

    /** The article with the words of a search marked in it, for a reader who comes from that search. */
    public MarkedArticle mark(Article article, SearchRequest request) {
        return reader(query(request)).mark(article);
    }

    /**
     * Which terms of a search a text has, stop words aside, whether the search finds it or not: tells why it does not.
     *
     * @param paragraphs of the text
     */
    public List<TermPresence> presence(SearchRequest request, List<String> paragraphs) {
        List<SearchTerm> wanted = query(request).marked();
        MatchMarker marker = new MatchMarker(wanted, glosser);
        Set<String> matched = paragraphs.stream()
                .flatMap(paragraph -> marker.find(paragraph).marks().stream())
                .map(Mark::query)
                .collect(Collectors.toSet());
        return wanted.stream()
                .map(each -> new TermPresence(understood(each), each.isAmong(matched)))
                .toList();
    }

    private SearchQuery query(SearchRequest request) {
        QueryInterpreter reading = new QueryInterpreter(translation, stopWords, request.in());
        return new SearchQuery(request, QueryParser.parse(request.text()), reading);
    }

    private HitReader reader(SearchQuery query) {
        return new HitReader(new MatchMarker(query.marked(), glosser));
    }

    private static ElasticsearchSearchResult<IndexedArticle> fetch(
            SearchSession session,
            SearchRequest request,
            SearchQuery query,
            SpellingRequest check,
            int offset,
            int limit) {
        return session.search(ArticleDocument.class)
                .extension(ElasticsearchExtension.get())
                .select(IndexedArticle.class)
                .where(f -> f.fromJson(query.query()))
                .sort(f -> order(f, request.sort()))
                .aggregation(COUNTS, f -> f.fromJson(ResultCounts.request(query)))
                .requestTransformer(context -> {
                    // Facets must not be narrowed by what is chosen of themselves, so that filters last.
                    context.body().add("post_filter", query.chosen());
                    if (query.isFolded()) {
                        VersionCollapse.addTo(context.body());
                    }
                    check.addTo(context.body());
                })
                .fetch(offset, limit);
    }

    /** By score, then by date; in the date orders the score only tells all words from most words. */
    private static SortFinalStep order(ElasticsearchSearchSortFactory<?> f, SortOrder order) {
        return f.score()
                .then()
                .field(ArticleFields.PUBLISHED_AT)
                .order(order == SortOrder.OLDEST ? ASC : DESC)
                .missing()
                .last()
                .then()
                .field(ArticleFields.ID);
    }

    /** The hits before the first that has too few of the words. */
    private static Stream<IndexedArticle> answering(
            ElasticsearchSearchResult<IndexedArticle> found, ResultCounts counts) {
        return found.hits().stream().takeWhile(article -> article.score() >= counts.leastScore());
    }

    private SearchResult read(
            SearchRequest request,
            SearchQuery query,
            SpellingRequest check,
            ElasticsearchSearchResult<IndexedArticle> found) {
        ResultCounts counts = ResultCounts.read(found.aggregation(COUNTS), request);
        List<Hit> hits = hits(found, counts, query);
        return new SearchResult(
                request,
                check.read(found.responseBody()),
                query.wanted().stream().map(Search::understood).toList(),
                counts.total(),
                counts.complete(),
                true,
                query.isFolded()
                        ? HitCount.groups(counts.texts(), counts.total(), request.offset(), hits.size(), request.size())
                        : HitCount.all(counts.total()),
                hits,
                counts.facets(),
                found.took().toMillis());
    }

    private List<Hit> hits(ElasticsearchSearchResult<IndexedArticle> found, ResultCounts counts, SearchQuery query) {
        HitReader reader = reader(query);
        VersionCollapse folding = new VersionCollapse(counts.leastScore());
        List<Hit> hits = new ArrayList<>();
        answering(found, counts)
                .forEachOrdered(
                        article -> hits.add(reader.read(article, folding.behind(found.responseBody(), hits.size()))));
        return hits;
    }

    private static UnderstoodTerm understood(SearchTerm wanted) {
        boolean english = wanted.languages().contains(Language.ENGLISH)
                && wanted.padanan().stream().anyMatch(each -> each.language() == Language.INDONESIAN);
        return new UnderstoodTerm(
                wanted.typed(),
                english ? Language.ENGLISH : Language.INDONESIAN,
                wanted.padanan().stream()
                        .filter(each -> !english || each.language() == Language.INDONESIAN)
                        .map(Translation::text)
                        .distinct()
                        .toList(),
                wanted.common());
    }
}
