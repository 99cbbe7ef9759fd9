package id.padanan.search.highlight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.padanan.article.Article;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.index.mapping.AnalyzedArticle;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A cache of the terms of articles shown lately. Readers page, sort and filter, so the same articles come again, and analysing one
 * takes about a millisecond. A changed article has another key.
 */
@ApplicationScoped
public class AnalyzedArticleCache {
    /** In UTF-16 units of text; terms take some ten times the memory of their text. */
    private static final long MOST_TEXT = 2_000_000;

    private final TextAnalyzer analyzer;
    private final Cache<Article, AnalyzedArticle> cache = Caffeine.newBuilder()
            .maximumWeight(MOST_TEXT)
            .weigher(AnalyzedArticleCache::length)
            .build();

    AnalyzedArticleCache(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    private static int length(Article article, AnalyzedArticle analyzed) {
        return article.title().length()
                + article.body().stream().mapToInt(String::length).sum();
    }

    /** The terms of an article. */
    public AnalyzedArticle of(Article article) {
        return cache.get(article, each -> AnalyzedArticle.of(each, analyzer));
    }
}
