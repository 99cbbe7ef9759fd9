package id.padanan.web.article;

import id.padanan.article.Article;
import id.padanan.article.Permalink;
import id.padanan.search.related.OtherVersions;
import id.padanan.source.Sources;
import id.padanan.web.page.Page;

/**
 * Another version of an article's text, as that one's page lists it.
 *
 * @param version the version
 * @param href its address, in the state in which the reader sees the other
 * @param sourceName name of its source
 */
public record VersionView(OtherVersions.OtherVersion version, String href, String sourceName) {
    static VersionView of(Page page, ArticlePageState state, OtherVersions.OtherVersion version, Sources sources) {
        Article article = version.article();
        return new VersionView(
                version,
                state.at(Permalink.canonicalPath(page.language().code(), article.id(), article.title())),
                page.nameOf(sources.get(article.source())));
    }
}
