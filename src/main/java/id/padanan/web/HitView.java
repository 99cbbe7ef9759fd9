package id.padanan.web;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Permalink;
import id.padanan.index.Sources;
import id.padanan.search.Hit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A hit as a list shows it.
 *
 * @param hit the hit
 * @param href address of the article, with the query so that its words stay marked
 * @param permalink short path that stays the same in every language
 * @param sourceName name of the article's source
 */
public record HitView(Hit hit, String href, String permalink, String sourceName) {
    static HitView of(Page page, Hit hit, String query, Sources sources) {
        Article article = hit.article();
        ArticleId id = article.id();
        return new HitView(
                hit,
                withQuery(Permalink.canonicalPath(page.language(), id, article.title()), query),
                Permalink.shortPath(id),
                page.nameOf(sources.get(article.source())));
    }

    /** The address of an article with a query whose words are to be marked in it. */
    static String withQuery(String path, String query) {
        return query.isEmpty() ? path : path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
