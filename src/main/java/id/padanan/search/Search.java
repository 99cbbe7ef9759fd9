package id.padanan.search;

import static org.hibernate.search.engine.search.sort.dsl.SortOrder.ASC;
import static org.hibernate.search.engine.search.sort.dsl.SortOrder.DESC;

import com.google.gson.JsonObject;
import id.padanan.article.Article;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.StopWords;
import id.padanan.glossary.analysis.ArticleNames;
import id.padanan.glossary.analysis.EnglishTerms;
import id.padanan.glossary.analysis.IndonesianStems;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.query.QueryTranslation;
import id.padanan.glossary.query.Translation;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.index.reading.IndexedArticle;
import id.padanan.search.highlight.AnalyzedArticleCache;
import id.padanan.search.highlight.HitReader;
import id.padanan.search.highlight.MatchMarker;
import id.padanan.search.highlight.TextMatches.Mark;
import id.padanan.search.parsing.QueryParser;
import id.padanan.search.query.QueryInterpreter;
import id.padanan.search.query.ResultCounts;
import id.padanan.search.query.SearchQuery;
import id.padanan.search.query.SearchTerm;
import id.padanan.search.query.SearchTier;
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
import id.padanan.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Sources sources;
    private final TextAnalyzer analyzer;
    private final AnalyzedArticleCache articles;
    private final QueryInterpreter interpreter;
    private final SpellingSuggester spelling;

    Search(
            SearchMapping mapping,
            Sources sources,
            Glossary glossary,
            IndonesianLexicon lexicon,
            IndonesianStems stems,
            EnglishTerms english,
            QueryTranslation translation,
            TextAnalyzer analyzer,
            AnalyzedArticleCache articles) {
        this.mapping = mapping;
        this.sources = sources;
        this.analyzer = analyzer;
        this.articles = articles;
        StopWords stopWords = StopWords.load();
        this.interpreter = new QueryInterpreter(translation, glossary, lexicon, stems, english, stopWords);
        this.spelling = new SpellingSuggester(glossary, translation, stopWords);
    }

    /**
     * What Elasticsearch found for the first tier that finds enough.
     *
     * @param answer to the request of that tier
     * @param withAllWords number of the articles that have all words of the query
     */
    private record Answer(
            SearchTier tier,
            ElasticsearchSearchResult<IndexedArticle> answer,
            ResultCounts counts,
            long withAllWords) {}

    /**
     * Answers a search: with one Elasticsearch request where the likely senses of all words find enough, else with one more for
     * each further tier.
     *
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public SearchResult search(SearchRequest request) {
        SearchQuery query = query(request);
        SpellingRequest check = spelling.check(request);
        try (SearchSession session = mapping.createSession()) {
            Answer found = find(session, request, query, check, request.offset(), request.size());
            return read(session, request, query, check, found);
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
        SearchRequest each = request.unfolded();
        SearchQuery query = query(each);
        try (SearchSession session = mapping.createSession()) {
            return find(session, each, query, SpellingRequest.none(each), 0, most).answer().hits().stream()
                    .map(IndexedArticle::article)
                    .toList();
        }
    }

    /** The article with the words of a search marked in it, for a reader who comes from that search. */
    public MarkedArticle mark(Article article, SearchRequest request) {
        return new HitReader(new MatchMarker(query(request).marked(), true), articles).mark(article);
    }

    /**
     * Which terms of a search a text has, stop words aside, whether the search finds it or not: explains why it does not.
     *
     * @param paragraphs of the text
     */
    public List<TermPresence> presence(SearchRequest request, List<String> paragraphs) {
        List<SearchTerm> terms = query(request).marked();
        MatchMarker marker = new MatchMarker(terms, true);
        ArticleNames names = ArticleNames.in(paragraphs);
        Set<String> matched = paragraphs.stream()
                .flatMap(text -> marker.find(text, analyzer.analyze(text, names)).marks().stream())
                .map(Mark::query)
                .collect(Collectors.toSet());
        return terms.stream()
                .map(each -> new TermPresence(understood(each, SearchTier.ANY_SENSE), each.isAmong(matched)))
                .toList();
    }

    private SearchQuery query(SearchRequest request) {
        return new SearchQuery(request, QueryParser.parse(request.text()).withSources(sources::keysFor), interpreter);
    }

    /** Asks for one tier after the other until one finds enough. */
    private static Answer find(
            SearchSession session,
            SearchRequest request,
            SearchQuery query,
            SpellingRequest check,
            int offset,
            int limit) {
        SearchTier tier = SearchTier.LIKELY_SENSES;
        long withAllWords = 0;
        while (true) {
            ElasticsearchSearchResult<IndexedArticle> answer =
                    fetch(session, request, query, tier, check, offset, limit);
            ResultCounts counts = ResultCounts.read(answer.aggregation(COUNTS), request);
            withAllWords = tier.needsAllWords() ? counts.total() : withAllWords;
            Optional<SearchTier> next = query.after(tier);
            if (next.isEmpty() || !SearchTier.isTooLittle(counts.unfiltered())) {
                return new Answer(tier, answer, counts, withAllWords);
            }
            tier = next.get();
        }
    }

    private static ElasticsearchSearchResult<IndexedArticle> fetch(
            SearchSession session,
            SearchRequest request,
            SearchQuery query,
            SearchTier tier,
            SpellingRequest check,
            int offset,
            int limit) {
        return session.search(ArticleDocument.class)
                .extension(ElasticsearchExtension.get())
                .select(IndexedArticle.class)
                .where(f -> f.fromJson(query.query(tier)))
                .sort(f -> order(f, request.sort()))
                .aggregation(COUNTS, f -> f.fromJson(ResultCounts.request(query)))
                .requestTransformer(context -> {
                    // A post filter, so that a facet's own selection does not narrow its counts.
                    context.body().add("post_filter", query.filters().all());
                    if (query.isCollapsed()) {
                        VersionCollapse.addTo(context.body());
                    }
                    check.addTo(context.body());
                })
                .fetch(offset, limit);
    }

    /** By score, then by date; in the date orders the score only puts better tiers first. */
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
            SearchSession session, SearchRequest request, SearchQuery query, SpellingRequest check, Answer found) {
        ResultCounts counts = found.counts();
        List<Hit> hits = hits(session, query, found);
        return new SearchResult(
                request,
                check.read(found.answer().responseBody()),
                query.understood().stream()
                        .map(term -> understood(term, found.tier()))
                        .toList(),
                counts.total(),
                found.withAllWords(),
                true,
                query.isCollapsed()
                        ? HitCount.groups(counts.texts(), counts.total(), request.offset(), hits.size(), request.size())
                        : HitCount.all(counts.total()),
                hits,
                counts.facets(),
                found.answer().took().toMillis());
    }

    private List<Hit> hits(SearchSession session, SearchQuery query, Answer found) {
        HitReader reader =
                new HitReader(new MatchMarker(query.marked(), found.tier() != SearchTier.LIKELY_SENSES), articles);
        Map<String, Long> versions = versions(session, query, found);
        return found.answer().hits().stream()
                .map(article -> reader.read(article, versions.getOrDefault(article.group(), 1L) - 1))
                .toList();
    }

    /** Number of found versions of each text on the page, where hits stand for several. */
    private static Map<String, Long> versions(SearchSession session, SearchQuery query, Answer found) {
        Set<String> groups =
                found.answer().hits().stream().map(IndexedArticle::group).collect(Collectors.toSet());
        if (!query.isCollapsed()
                || groups.isEmpty()
                || found.counts().texts() >= found.counts().total()) {
            return Map.of();
        }
        JsonObject inGroups = VersionCollapse.inGroups(query.query(found.tier()), query.filters(), groups);
        return VersionCollapse.read(session.search(ArticleDocument.class)
                .extension(ElasticsearchExtension.get())
                .where(f -> f.fromJson(inGroups))
                .aggregation(COUNTS, f -> f.fromJson(VersionCollapse.counts(groups.size())))
                .fetch(0)
                .aggregation(COUNTS));
    }

    /** How a term was understood, with the counterparts that were searched. */
    private static UnderstoodTerm understood(SearchTerm term, SearchTier tier) {
        Stream<Translation> lessLikely =
                tier == SearchTier.LIKELY_SENSES ? Stream.of() : term.lessLikelyTranslations().stream();
        return new UnderstoodTerm(
                term.typed(),
                term.language(),
                Stream.concat(term.translations().stream(), lessLikely)
                        .map(Translation::text)
                        .distinct()
                        .toList(),
                term.common());
    }
}
