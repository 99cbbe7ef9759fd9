package id.padanan.web.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.web.http.Revalidation;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContextFactory;
import id.padanan.web.page.RootRedirect;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;

/** Serves robots.txt, the OpenSearch descriptions and the web app manifests. */
@Path("/")
public class SiteFilesResource {
    private static final Duration MAX_AGE = Duration.ofDays(1);

    private final RequestContextFactory requestContexts;
    private final ObjectMapper json;

    SiteFilesResource(RequestContextFactory requestContexts, ObjectMapper json) {
        this.requestContexts = requestContexts;
        this.json = json;
    }

    /** The crawling rules (RFC 9309). They exclude filtered searches and marked articles, which repeat other pages. */
    @GET
    @Path("/robots.txt")
    public Response robots(HttpServerRequest request) {
        String rules = SiteTemplates.robots(requestContexts.of(request).site()).render();
        return answer(request, rules, "text/plain;charset=UTF-8");
    }

    /** The OpenSearch 1.1 description, with which browsers search this site. */
    @GET
    @Path("/opensearch-" + SiteLanguage.IN_PATH + ".xml")
    public Response openSearch(@RestPath String language, HttpServerRequest request) {
        Page page = page(language, request);
        String description = SiteTemplates.openSearch(page)
                .setLocale(page.language().locale())
                .render();
        return answer(request, description, "application/opensearchdescription+xml;charset=UTF-8");
    }

    /** Redirects the usual name of the manifest to the manifest in the language of the reader. */
    @GET
    @Path("/site.webmanifest")
    public Response manifest(HttpServerRequest request) {
        String language = requestContexts.of(request).readersLanguage().code();
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/site-" + language + ".webmanifest"))
                .header(HttpHeaders.VARY, RootRedirect.VARY)
                .build();
    }

    /** The W3C web app manifest, which describes the site as an app on a phone. */
    @GET
    @Path("/site-" + SiteLanguage.IN_PATH + ".webmanifest")
    public Response manifest(@RestPath String language, HttpServerRequest request) throws JsonProcessingException {
        Page page = page(language, request);
        return answer(request, json.writeValueAsString(WebManifest.of(page)), "application/manifest+json");
    }

    private Page page(String language, HttpServerRequest request) {
        return requestContexts.of(request).in(language).pageAtOwnPath();
    }

    private static Response answer(HttpServerRequest request, String content, String mediaType) {
        return Revalidation.answer(request, content.getBytes(StandardCharsets.UTF_8), mediaType, MAX_AGE);
    }
}
