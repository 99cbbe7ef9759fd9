package id.padanan.web.site;

import id.padanan.index.reading.ArticleListing;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.RequestContextFactory;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Serves the sitemap: an index file and its parts. A part lists a fixed number of articles ordered by id, and is
 * streamed while it is read from the index.
 */
@Path("/")
public class SitemapResource {
    /** Keeps a part within the limits of 50,000 URLs and 50 MB, with up to five languages. */
    static final int ARTICLES_PER_PART = 5_000;

    private static final String XML = "application/xml;charset=UTF-8";

    private final RequestContextFactory requestContexts;
    private final ArticleListing listing;

    SitemapResource(RequestContextFactory requestContexts, ArticleListing listing) {
        this.requestContexts = requestContexts;
        this.listing = listing;
    }

    /** The index of all parts. There is always a first part, which also lists the pages that are not articles. */
    @GET
    @Path("/sitemap.xml")
    public Response index(HttpServerRequest request) {
        String site = requestContexts.of(request).site();
        long parts = Math.max(1, (listing.count() + ARTICLES_PER_PART - 1) / ARTICLES_PER_PART);
        return answer(out -> SitemapWriter.writeIndex(out, site, parts));
    }

    @GET
    @Path("/sitemap-{part:[1-9]\\d{0,4}}.xml")
    public Response part(@RestPath int part, HttpServerRequest request) {
        RequestContext requestContext = requestContexts.of(request);
        Optional<String> before = listing.idAt((part - 1L) * ARTICLES_PER_PART);
        boolean exists = before.isPresent()
                && (part == 1 || !listing.after(before.get(), 1).isEmpty());
        if (!exists) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        return answer(
                out -> new SitemapPart(requestContext, listing, part == 1).write(out, before.get(), ARTICLES_PER_PART));
    }

    private static Response answer(StreamingOutput content) {
        return Response.ok(content)
                .type(XML)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
