package id.padanan.web.results;

import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.search.request.SortOrder;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.RequestContextFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Serves the results page. */
@Path(SiteLanguage.PATH + "/search")
public class SearchResource {
    @CheckedTemplate(basePath = "")
    static final class ResultsTemplates {
        private ResultsTemplates() {}

        static native TemplateInstance results(Page page, ResultsView results);
    }

    private final RequestContextFactory requestContexts;
    private final Search search;
    private final Sources sources;

    SearchResource(RequestContextFactory requestContexts, Search search, Sources sources) {
        this.requestContexts = requestContexts;
        this.search = search;
        this.sources = sources;
    }

    /**
     * The results of the search in the URL.
     *
     * @throws id.padanan.search.request.InvalidParameterException if a parameter has an invalid value
     */
    @GET
    @Produces(Page.MEDIA_TYPE)
    public TemplateInstance search(HttpServerRequest http, @Context UriInfo uri) {
        SearchRequest parsed = SearchUrl.parse(uri.getQueryParameters());
        SearchRequest request = withDefaultSort(parsed);
        RequestContext requestContext = requestContexts.of(http);
        String path = "/" + requestContext.language().code() + "/search?" + SearchUrl.render(parsed);
        Page page = requestContext.page(path, "", request.text());
        return ResultsTemplates.results(page, ResultsView.of(page, search.search(request), sources))
                .setLocale(page.language().locale());
    }

    /** Sorts by date if the query is empty, because there is no relevance. */
    private static SearchRequest withDefaultSort(SearchRequest request) {
        return request.text().isEmpty() && request.sort() == SortOrder.RELEVANCE
                ? request.withSort(SortOrder.NEWEST).withPage(request.page())
                : request;
    }
}
