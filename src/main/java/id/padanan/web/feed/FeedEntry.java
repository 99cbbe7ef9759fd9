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
 * One article of a feed.
 *
 * @param hit the article and what matched in it
 * @param permalink absolute short address, which is the entry's lasting name too
 * @param address absolute address of the article's page
 * @param sourceName name of its source
 * @param original address of the original, or null
 * @param gloss the title in English for readers whom it helps, or null
 * @param updated when it came out
 */
public record FeedEntry(
        Hit hit, String permalink, String address, String sourceName, String original, String gloss, Instant updated) {
    /**
     * Atom wants a date of every entry. That of an article without one must say nothing of its newness and never change,
     * or feed readers would show old articles as new each time the index is rebuilt.
     */
    static final Instant UNKNOWN = Instant.EPOCH;

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
                        .orElse(UNKNOWN));
    }

    /** The article. */
    public Article article() {
        return hit.article();
    }

    /** Who wrote it: its author, or where none is named, its source. */
    public String author() {
        return article().author() == null ? sourceName : article().author();
    }
}
