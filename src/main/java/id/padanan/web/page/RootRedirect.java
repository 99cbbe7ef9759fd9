package id.padanan.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The site's bare address, which leads to the home page in the reader's language. */
@Path("/")
public class RootRedirect {
    /** Headers on which a redirect to the reader's language depends. */
    public static final String VARIES_BY = HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE;

    private final RequestContextFactory requestContexts;

    RootRedirect(RequestContextFactory requestContexts) {
        this.requestContexts = requestContexts;
    }

    @GET
    public Response home(HttpServerRequest request) {
        return Response.status(Response.Status.FOUND)
                .location(URI.create(
                        "/" + requestContexts.of(request).readersLanguage().code() + "/"))
                .header(HttpHeaders.VARY, VARIES_BY)
                .build();
    }
}
