package id.padanan.web.feed;

import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.search.request.SortOrder;
import id.padanan.search.result.SearchResult;
import id.padanan.source.Sources;
import id.padanan.web.http.Revalidation;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.RequestContextFactory;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Serves searches as Atom feeds (RFC 4287). */
@Path(SiteLanguage.PATH + "/search.atom")
public class FeedResource {
    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    /** How long a client may cache a feed. A delay of some minutes is acceptable for news. */
    private static final Duration MAX_AGE = Duration.ofMinutes(10);

    private final RequestContextFactory requestContexts;
    private final Search search;
    private final Sources sources;

    FeedResource(RequestContextFactory requestContexts, Search search, Sources sources) {
        this.requestContexts = requestContexts;
        this.search = search;
        this.sources = sources;
    }

    /**
     * The newest articles of the search in the URL. Ignores {@code sort} and {@code page}.
     *
     * @throws id.padanan.search.request.InvalidParameterException if a parameter has an invalid value
     */
    @GET
    public Response feed(HttpServerRequest http, @Context UriInfo uri) {
        SearchRequest request = SearchUrl.parse(uri.getQueryParameters())
                .withSort(SortOrder.NEWEST)
                .withSize(SearchRequest.MAX_SIZE);
        RequestContext requestContext = requestContexts.of(http);
        Page page = requestContext.pageAtOwnPath();
        SearchResult result = search.search(request.unfolded());
        Feed feed = Feed.of(page, request, result, sources);
        String xml =
                FeedTemplates.search(feed).setLocale(page.language().locale()).render();
        byte[] content = XmlText.legal(xml).getBytes(StandardCharsets.UTF_8);
        return Revalidation.answer(http, content, ATOM, MAX_AGE, feed.updated());
    }
}
