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
 * A search as a feed shows it.
 *
 * @param page the language and address of the site
 * @param title what was searched for
 * @param self absolute address of the feed, which is its lasting name too
 * @param alternate absolute address of the results page
 * @param updated when its newest article came out
 * @param entries its articles, newest first
 */
public record Feed(Page page, String title, String self, String alternate, Instant updated, List<FeedEntry> entries) {
    /**
     * A search as a feed.
     *
     * @param asked the search as its address has it
     * @param result what it found, each version of a text by itself: in a feed nothing can be unfolded
     */
    static Feed of(Page page, SearchRequest asked, SearchResult result, Sources sources) {
        SearchRequest request = asked.withSize(SearchRequest.DEFAULT_SIZE);
        List<FeedEntry> entries = result.hits().stream()
                .map(hit -> FeedEntry.of(page, hit, sources))
                // The articles with only most of the words follow the others in a result; here the date alone counts.
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
                entries.isEmpty() ? FeedEntry.UNKNOWN : entries.get(0).updated(),
                entries);
    }
}
