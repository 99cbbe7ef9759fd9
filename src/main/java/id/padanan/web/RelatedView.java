package id.padanan.web;

import id.padanan.article.Article;
import id.padanan.article.Permalink;
import id.padanan.index.Sources;
import id.padanan.search.RelatedArticle;

/**
 * An article about the same as another, as that one's page lists it.
 *
 * @param found the article
 * @param href its address, in the state in which the reader sees the other
 * @param sourceName name of its source
 */
public record RelatedView(RelatedArticle found, String href, String sourceName) {
    static RelatedView of(Page page, ArticleState state, RelatedArticle found, Sources sources) {
        Article article = found.article();
        return new RelatedView(
                found,
                state.at(Permalink.canonicalPath(page.language().code(), article.id(), article.title())),
                page.nameOf(sources.get(article.source())));
    }
}
