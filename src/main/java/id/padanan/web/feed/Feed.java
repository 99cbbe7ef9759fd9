package id.padanan.web.feed;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.search.request.SortOrder;
import id.padanan.search.result.SearchResult;
import id.padanan.source.Sources;
import id.padanan.web.page.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The content of the Atom feed of a search.
 *
 * @param page language and base URL of the site
 * @param title title of the feed
 * @param self absolute URL of the feed, also its permanent id
 * @param alternate absolute URL of the results page
 * @param updated publication time of the newest article
 * @param entries the articles, newest first
 */
public record Feed(Page page, String title, String self, String alternate, Instant updated, List<FeedEntry> entries) {
    /**
     * Builds the feed of a search.
     *
     * @param asked the search in the URL
     * @param result the hits, with every version of a text as a separate hit, because a feed cannot expand collapsed
     *     versions
     */
    static Feed of(Page page, SearchRequest asked, SearchResult result, Sources sources) {
        SearchRequest request = asked.withSize(SearchRequest.DEFAULT_SIZE);
        List<FeedEntry> entries = result.hits().stream()
                .map(hit -> FeedEntry.of(page, hit, sources))
                // Search results put articles with only some of the words last, whatever their date. A feed sorts by
                // date
                // alone.
                .sorted(Comparator.comparing(FeedEntry::updated).reversed())
                .toList();
        String text = request.text();
        return new Feed(
                page,
                text.isEmpty()
                        ? page.messages().feedTitleAll()
                        : page.messages().feedTitle(text),
                page.absolute(page.link("search.atom?" + SearchUrl.render(request.withSort(SortOrder.RELEVANCE)))),
                page.absolute(page.search(request)),
                entries.isEmpty() ? FeedEntry.UNDATED : entries.get(0).updated(),
                entries);
    }
}
