package id.padanan.web.export;

import id.padanan.article.Permalink;
import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.search.request.SortOrder;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContextFactory;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Serves the articles of a search as a file. */
@Path(SiteLanguage.PATH + "/search.{format:csv|bib|ris}")
public class ExportResource {
    /** Maximum number of articles in one file. Longer lists are not useful as reading lists. */
    static final int MAX_ARTICLES = 1000;

    private final RequestContextFactory requestContexts;
    private final Search search;
    private final Sources sources;

    ExportResource(RequestContextFactory requestContexts, Search search, Sources sources) {
        this.requestContexts = requestContexts;
        this.search = search;
        this.sources = sources;
    }

    /**
     * The first 1,000 articles of the search in the URL. Ignores {@code page}.
     *
     * @throws id.padanan.search.request.InvalidParameterException if a parameter has an invalid value
     */
    @GET
    public Response export(@RestPath("format") String extension, HttpServerRequest http, @Context UriInfo uri) {
        ExportFormat format = ExportFormat.ofExtension(extension);
        SearchRequest request = withDefaultSort(SearchUrl.parse(uri.getQueryParameters()));
        Page page = requestContexts.of(http).pageAtOwnPath();
        List<ExportedArticle> articles = search.articles(request, MAX_ARTICLES).stream()
                .map(article -> ExportedArticle.of(page, article, sources))
                .toList();
        return Response.ok(format.write(articles))
                .type(format.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + fileName(request.text(), format) + "\"")
                .build();
    }

    /** Sorts by date if the query is empty, as on the results page, because there is no relevance. */
    private static SearchRequest withDefaultSort(SearchRequest request) {
        return request.text().isEmpty() && request.sort() == SortOrder.RELEVANCE
                ? request.withSort(SortOrder.NEWEST)
                : request;
    }

    private static String fileName(String query, ExportFormat format) {
        String slug = Permalink.slug(query);
        return "padanan" + (slug.equals("-") ? "" : "-" + slug) + "." + format.extension();
    }
}
