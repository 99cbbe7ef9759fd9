package id.padanan.web;

import id.padanan.index.Sources;
import id.padanan.search.Search;
import id.padanan.search.SearchRequest;
import id.padanan.search.SearchUrl;
import id.padanan.search.SortOrder;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** The results page. */
@Path(SiteLanguage.PATH + "/search")
public class SearchResource {
    private final Visits visits;
    private final Search search;
    private final Sources sources;

    SearchResource(Visits visits, Search search, Sources sources) {
        this.visits = visits;
        this.search = search;
        this.sources = sources;
    }

    /**
     * The results of the search in the address.
     *
     * @throws id.padanan.search.InvalidSearchException if a parameter has a value that it cannot have
     */
    @GET
    @Produces(Templates.HTML)
    public TemplateInstance search(HttpServerRequest http, @Context UriInfo uri) {
        SearchRequest asked = SearchUrl.parse(uri.getQueryParameters());
        SearchRequest request = browsable(asked);
        Visit visit = visits.of(http);
        String path = "/" + visit.language().code() + "/search?" + SearchUrl.render(asked);
        Page page = visit.page(path, "", request.text());
        return Templates.results(page, ResultsView.of(page, search.search(request), sources))
                .setLocale(page.language().locale());
    }

    /** Without words there is no relevance to sort by: whoever browses sees the newest first. */
    private static SearchRequest browsable(SearchRequest request) {
        return request.text().isEmpty() && request.sort() == SortOrder.RELEVANCE
                ? request.withSort(SortOrder.NEWEST).withPage(request.page())
                : request;
    }
}
