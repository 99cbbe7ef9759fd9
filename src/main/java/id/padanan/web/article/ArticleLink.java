package id.padanan.web.article;

import id.padanan.article.Article;
import id.padanan.article.Permalink;
import id.padanan.source.Sources;
import id.padanan.web.page.Page;

/**
 * A link from an article page to another version of its text or to a related article.
 *
 * @param article the linked article
 * @param titleGloss English gloss of its title, or null for an article in English
 * @param href path of its page, with the state of the linking page
 * @param sourceName name of its source
 */
public record ArticleLink(Article article, String titleGloss, String href, String sourceName) {
    static ArticleLink of(Page page, ArticlePageState state, Article article, String titleGloss, Sources sources) {
        return new ArticleLink(
                article,
                titleGloss,
                state.at(Permalink.canonicalPath(page.language().code(), article.id(), article.title())),
                page.nameOf(sources.get(article.source())));
    }
}
