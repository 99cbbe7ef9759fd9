package id.padanan.search.related;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.padanan.article.Article;
import id.padanan.article.Language;
import id.padanan.glossary.StopWords;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.index.mapping.ArticleTerms;
import id.padanan.index.reading.IndexedArticle;
import id.padanan.search.query.QueryJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds how others tell the story of an article. What marks it are the words that are frequent in it and rare elsewhere, in
 * its own text and in its gloss, where synonyms meet; an article that shares enough of them within a few weeks is about the
 * same thing.
 */
@ApplicationScoped
public class RelatedArticles {
    private static final int MOST = 8;
    private static final int MOST_OF_ONE_SOURCE = 2;

    /** So many are fetched, so that sources with fewer articles come in behind a source with many. */
    private static final int MOST_FETCHED = 40;

    /** A story is told within so many days before and after. */
    private static final int DAYS_AROUND = 30;

    /** An article that shares less than this of what marks another tells another story. */
    private static final double LEAST_SIMILARITY = 0.19;

    private static final List<String> FIELDS =
            List.of(ArticleFields.TITLE_STEMS, ArticleFields.STEMS, ArticleFields.TITLE_ENGLISH, ArticleFields.ENGLISH);

    private static final int MOST_WORDS = 40;
    private static final String LEAST_SHARE_OF_WORDS = "20%";

    private final SearchMapping mapping;
    private final TextAnalyzer analyzer;
    private final Glosser glosser;
    private final JsonArray ignored = ignored();

    RelatedArticles(SearchMapping mapping, TextAnalyzer analyzer, Glosser glosser) {
        this.mapping = mapping;
        this.analyzer = analyzer;
        this.glosser = glosser;
    }

    /** Stop words say nothing about a story. */
    private static JsonArray ignored() {
        JsonArray ignored = new JsonArray();
        StopWords.load().all().forEach(ignored::add);
        return ignored;
    }

    /**
     * Articles about the same, at most 8: the most similar ones of other sources first, two of each at most, then two of the
     * article's own source. Other versions of its own text are not among them, and of any other text there is one. Nothing
     * for an article that is not indexed.
     *
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public List<SimilarArticle> to(Article article) {
        List<IndexedArticle> found = fetch(article);
        String id = article.id().value();
        Optional<IndexedArticle> self =
                found.stream().filter(each -> each.id().equals(id)).findFirst();
        return self.map(whole -> othersFirst(similar(whole, found), article.source()))
                .orElse(List.of());
    }

    private static List<SimilarArticle> similar(IndexedArticle whole, List<IndexedArticle> found) {
        Set<String> groups = new HashSet<>(Set.of(whole.group()));
        return found.stream()
                .filter(each -> groups.add(each.group()))
                .map(each -> related(each, (double) each.score() / whole.score()))
                .filter(each -> each.similarity() >= LEAST_SIMILARITY)
                .toList();
    }

    private static SimilarArticle related(IndexedArticle found, double similarity) {
        Article article = found.article();
        boolean glossed = article.language() != Language.ENGLISH;
        return new SimilarArticle(article, glossed ? found.titleGloss() : null, similarity);
    }

    private static List<SimilarArticle> othersFirst(List<SimilarArticle> similar, String ownSource) {
        Map<String, Integer> taken = new HashMap<>();
        List<SimilarArticle> others = new ArrayList<>();
        List<SimilarArticle> own = new ArrayList<>();
        for (SimilarArticle each : similar) {
            String source = each.article().source();
            if (taken.merge(source, 1, Integer::sum) <= MOST_OF_ONE_SOURCE) {
                (source.equals(ownSource) ? own : others).add(each);
            }
        }
        others.addAll(own);
        return others.stream().limit(MOST).toList();
    }

    /** The articles with most in common, the article itself among them: its score is what the others are measured by. */
    private List<IndexedArticle> fetch(Article article) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                    .extension(ElasticsearchExtension.get())
                    .select(IndexedArticle.class)
                    .where(f -> f.fromJson(query(article)))
                    .sort(f -> f.score().then().field(ArticleFields.ID))
                    .fetchHits(MOST_FETCHED);
        }
    }

    private JsonObject query(Article article) {
        return new QueryJson.Bool()
                .must(List.of(moreLikeThis(article)))
                .filter(
                        article.published() == null
                                ? List.of()
                                : List.of(around(article.published().day())))
                .json();
    }

    private static JsonObject around(LocalDate day) {
        return QueryJson.days(ArticleFields.PUBLISHED, day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND), null);
    }

    private JsonObject moreLikeThis(Article article) {
        JsonObject options = new JsonObject();
        JsonArray fields = new JsonArray();
        FIELDS.forEach(fields::add);
        options.add("fields", fields);
        JsonArray like = new JsonArray();
        like.add(QueryJson.object("doc", searchedText(article)));
        options.add("like", like);
        options.addProperty("min_term_freq", 1);
        options.addProperty("min_doc_freq", 2);
        options.addProperty("max_query_terms", MOST_WORDS);
        options.addProperty("minimum_should_match", LEAST_SHARE_OF_WORDS);
        options.addProperty("boost_terms", 1);
        options.add("stop_words", ignored);
        return QueryJson.object("more_like_this", options);
    }

    /** The terms that are compared, which the index does not keep. */
    private JsonObject searchedText(Article article) {
        ArticleTerms terms = ArticleTerms.of(article, analyzer, glosser);
        JsonObject text = new JsonObject();
        text.addProperty(ArticleFields.TITLE_STEMS, terms.titleStems());
        text.addProperty(ArticleFields.STEMS, terms.stems());
        text.addProperty(ArticleFields.TITLE_ENGLISH, terms.titleEnglish());
        text.addProperty(ArticleFields.ENGLISH, terms.english());
        return text;
    }
}
