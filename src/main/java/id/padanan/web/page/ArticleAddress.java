package id.padanan.web.page;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;

/** Builds URLs of article pages. */
public final class ArticleAddress {
    private ArticleAddress() {}

    /** Adds the query and its language to the path of an article, so that the article page can mark the matches. */
    public static String withWords(String path, SearchRequest request) {
        SearchRequest words = SearchRequest.of(request.text()).withLanguage(request.in());
        return words.text().isEmpty() ? path : path + "?" + SearchUrl.render(words);
    }
}
