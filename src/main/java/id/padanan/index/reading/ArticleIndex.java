package id.padanan.index.reading;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Reads single articles and totals from the live generation. */
@ApplicationScoped
public class ArticleIndex {
    private static final int MAX_SOURCES = 1000;

    private final SearchMapping mapping;

    ArticleIndex(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /** The article with this id. */
    public Optional<Article> find(ArticleId id) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                    .select(IndexedArticle.class)
                    .where(f -> f.id().matching(id.value()))
                    .fetchSingleHit()
                    .map(IndexedArticle::article);
        }
    }

    /** Number of articles by source key, largest first; at most 1,000 sources. */
    public Map<String, Long> countBySource() {
        AggregationKey<Map<String, Long>> bySource = AggregationKey.of("bySource");
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                    .where(f -> f.matchAll())
                    .aggregation(bySource, f -> f.terms()
                            .field(ArticleFields.SOURCE, String.class)
                            .maxTermCount(MAX_SOURCES))
                    .fetch(0)
                    .aggregation(bySource);
        }
    }
}
