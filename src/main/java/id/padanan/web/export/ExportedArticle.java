package id.padanan.web.export;

import id.padanan.article.Article;
import id.padanan.article.Permalink;
import id.padanan.article.Source;
import id.padanan.source.Sources;
import id.padanan.web.page.OriginalAddress;
import id.padanan.web.page.Page;

/**
 * One article in an exported file.
 *
 * @param article the article
 * @param sourceName name of its source, or null if unknown
 * @param permalink absolute short URL on this site
 * @param original URL of the original, or null
 */
record ExportedArticle(Article article, String sourceName, String permalink, String original) {
    static ExportedArticle of(Page page, Article article, Sources sources) {
        Source source = sources.get(article.source());
        return new ExportedArticle(
                article,
                source.key().equals(Source.OTHER) ? null : source.name(),
                page.absolute(Permalink.shortPath(article.id())),
                OriginalAddress.of(article).orElse(null));
    }

    /** The URL to cite: the original if known, otherwise the permalink. */
    String citedAddress() {
        return original == null ? permalink : original;
    }
}
