package id.padanan.api;

import id.padanan.article.ArticleId;
import id.padanan.article.Permalink;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.url.BaseUrl;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Builds the absolute URLs of pages in API responses. */
@ApplicationScoped
class PageUrls {
    private final BaseUrl baseUrl;

    PageUrls(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The short permalink of an article. */
    String article(ArticleId id, HttpServerRequest http) {
        return baseUrl.of(http) + Permalink.shortPath(id);
    }

    /**
     * The results page of a search.
     *
     * @param language code of the language of the page
     */
    String search(SearchRequest request, String language, HttpServerRequest http) {
        return baseUrl.of(http) + "/" + language + "/search?" + SearchUrl.render(request);
    }
}
