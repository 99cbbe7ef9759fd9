package id.padanan.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Redirects {@code /} to the home page in the language of the reader. */
@Path("/")
public class RootRedirect {
    /** Value of the Vary header of redirects that depend on the language of the reader. */
    public static final String VARY = HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE;

    private final RequestContextFactory requestContexts;

    RootRedirect(RequestContextFactory requestContexts) {
        this.requestContexts = requestContexts;
    }

    @GET
    public Response home(HttpServerRequest request) {
        return Response.status(Response.Status.FOUND)
                .location(URI.create(
                        "/" + requestContexts.of(request).readersLanguage().code() + "/"))
                .header(HttpHeaders.VARY, VARY)
                .build();
    }
}
