package id.padanan.web.feed;

import id.padanan.article.Article;
import id.padanan.article.Permalink;
import id.padanan.article.PublicationDate;
import id.padanan.search.result.Hit;
import id.padanan.source.Sources;
import id.padanan.web.page.OriginalAddress;
import id.padanan.web.page.Page;
import java.time.Instant;
import java.util.Optional;

/**
 * One article in a feed.
 *
 * @param hit the article with its snippets
 * @param permalink absolute short URL, also the permanent id of the entry
 * @param address absolute URL of the article page
 * @param sourceName name of the source
 * @param original URL of the original, or null
 * @param gloss English gloss of the title, or null if the language of the feed does not show glosses
 * @param updated time of publication
 */
public record FeedEntry(
        Hit hit, String permalink, String address, String sourceName, String original, String gloss, Instant updated) {
    /**
     * Date of articles without one, because Atom requires a date. It is constant and old: otherwise feed readers would
     * show old articles as new after each rebuild of the index.
     */
    static final Instant UNDATED = Instant.EPOCH;

    static FeedEntry of(Page page, Hit hit, Sources sources) {
        Article article = hit.article();
        return new FeedEntry(
                hit,
                page.absolute(Permalink.shortPath(article.id())),
                page.absolute(Permalink.canonicalPath(page.language().code(), article.id(), article.title())),
                page.nameOf(sources.get(article.source())),
                OriginalAddress.of(article).orElse(null),
                page.language().readsGlosses() ? hit.titleGloss() : null,
                Optional.ofNullable(article.published())
                        .map(PublicationDate::moment)
                        .orElse(UNDATED));
    }

    /** The article. */
    public Article article() {
        return hit.article();
    }

    /** The author, or the source if no author is known. */
    public String author() {
        return article().author() == null ? sourceName : article().author();
    }
}
