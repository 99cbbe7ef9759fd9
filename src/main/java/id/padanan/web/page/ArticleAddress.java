package id.padanan.web.page;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;

/** Addresses of article pages. */
public final class ArticleAddress {
    private ArticleAddress() {}

    /** Adds to an article's path the parts of a search that the article page needs to mark the searched words. */
    public static String withWords(String path, SearchRequest request) {
        SearchRequest words = SearchRequest.of(request.text()).withLanguage(request.in());
        return words.text().isEmpty() ? path : path + "?" + SearchUrl.render(words);
    }
}
