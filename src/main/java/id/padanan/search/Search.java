package id.padanan.search;

import static org.hibernate.search.engine.search.sort.dsl.SortOrder.ASC;
import static org.hibernate.search.engine.search.sort.dsl.SortOrder.DESC;

import com.google.gson.JsonObject;
import id.padanan.article.Article;
import id.padanan.article.Language;
import id.padanan.glossary.Glosser;
import id.padanan.glossary.Padanan;
import id.padanan.glossary.QueryTranslation;
import id.padanan.index.ArticleDocument;
import id.padanan.index.ArticleFields;
import id.padanan.index.IndexedArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    /** Fewer articles than these with all words of a query are too little: then those with most of them follow. */
    private static final long TOO_LITTLE = 5;

    private static final AggregationKey<JsonObject> STRICT = AggregationKey.of("strict");
    private static final AggregationKey<JsonObject> RELAXED = AggregationKey.of("relaxed");

    private final SearchMapping mapping;
    private final StopWords stopWords = StopWords.load();

    private final QueryTranslation translation;
    private final Glosser glosser;

    Search(SearchMapping mapping, QueryTranslation translation, Glosser glosser) {
        this.mapping = mapping;
        this.translation = translation;
        this.glosser = glosser;
    }

    /**
     * Answers one search with one Elasticsearch request.
     *
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public SearchResult search(SearchRequest request) {
        SearchQuery query = query(request);
        try (SearchSession session = mapping.createSession()) {
            return read(request, query, fetch(session, request, query, request.offset(), request.size()));
        }
    }

    /**
     * The first articles that a search finds, in its order, without marks or passages: for lists longer than a page. Page
     * and size of the request do not matter.
     *
     * @param most how many at most, up to {@value SearchRequest#MAX_REACH}
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public List<Article> articles(SearchRequest request, int most) {
        SearchQuery query = query(request);
        try (SearchSession session = mapping.createSession()) {
            ElasticsearchSearchResult<IndexedArticle> found = fetch(session, request, query, 0, most);
            return found.hits().stream()
                    .limit(facets(found).total())
                    .map(IndexedArticle::article)
                    .toList();
        }
    }

    /** The article with the words of a search marked in it, for a reader who comes from that search. */
    public MarkedArticle mark(Article article, SearchRequest request) {
        return reader(query(request)).mark(article);
    }

    private SearchQuery query(SearchRequest request) {
        QueryReading reading = new QueryReading(translation, stopWords, request.in());
        return new SearchQuery(request, QueryParser.parse(request.text()), reading);
    }

    private HitReader reader(SearchQuery query) {
        return new HitReader(new Marker(query.marked(), glosser));
    }

    private static ElasticsearchSearchResult<IndexedArticle> fetch(
            SearchSession session, SearchRequest request, SearchQuery query, int offset, int limit) {
        return session.search(ArticleDocument.class)
                .extension(ElasticsearchExtension.get())
                .select(IndexedArticle.class)
                .where(f -> f.fromJson(query.query()))
                .sort(f -> order(f, request.sort()))
                .aggregation(STRICT, f -> f.fromJson(Facets.request(query.strict(), query.ofSources())))
                .aggregation(RELAXED, f -> f.fromJson(Facets.request(QueryJson.matchAll(), query.ofSources())))
                // Facets of sources must not be narrowed by the chosen sources, so those filter last.
                .requestTransformer(context -> context.body().add("post_filter", query.ofSources()))
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

    private SearchResult read(
            SearchRequest request, SearchQuery query, ElasticsearchSearchResult<IndexedArticle> found) {
        Facets facets = facets(found);
        HitReader reader = reader(query);
        return new SearchResult(
                request,
                query.wanted().stream().map(Search::understood).toList(),
                facets.total(),
                true,
                found.hits().stream()
                        .limit(Math.max(0, facets.total() - request.offset()))
                        .map(reader::read)
                        .toList(),
                facets.sources(),
                facets.years(),
                found.took().toMillis());
    }

    /** Of the articles with all words; of those with most of them where the former are too few. */
    private static Facets facets(ElasticsearchSearchResult<IndexedArticle> found) {
        Facets strict = Facets.read(found.aggregation(STRICT));
        return strict.total() >= TOO_LITTLE ? strict : Facets.read(found.aggregation(RELAXED));
    }

    private static UnderstoodTerm understood(Wanted wanted) {
        boolean english = wanted.languages().contains(Language.ENGLISH)
                && wanted.padanan().stream().anyMatch(each -> each.language() == Language.INDONESIAN);
        return new UnderstoodTerm(
                wanted.typed(),
                english ? Language.ENGLISH : Language.INDONESIAN,
                wanted.padanan().stream()
                        .filter(each -> !english || each.language() == Language.INDONESIAN)
                        .map(Padanan::text)
                        .distinct()
                        .toList());
    }
}
