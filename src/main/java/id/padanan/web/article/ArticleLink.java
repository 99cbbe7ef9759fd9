package id.padanan.web.article;

import id.padanan.article.Article;
import id.padanan.article.Permalink;
import id.padanan.search.related.FoundArticle;
import id.padanan.source.Sources;
import id.padanan.web.page.Page;

/**
 * An article about the same as another, as that one's page lists it.
 *
 * @param found the article
 * @param href its address, in the state in which the reader sees the other
 * @param sourceName name of its source
 */
public record ArticleLink(FoundArticle found, String href, String sourceName) {
    static ArticleLink of(Page page, ArticlePageState state, FoundArticle found, Sources sources) {
        Article article = found.article();
        return new ArticleLink(
                found,
                state.at(Permalink.canonicalPath(page.language().code(), article.id(), article.title())),
                page.nameOf(sources.get(article.source())));
    }
}
