package id.padanan.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets browsers keep pages and ask whether they still hold: who has the very page already is told so without it. A page is
 * for its reader alone, since cookies decide how it looks.
 */
class PageCaching {
    private static final String VARIES_BY = HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.COOKIE;

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()
                || !(response.getEntity() instanceof String page)
                || !MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            return;
        }
        // Weak, for the bytes that are sent depend on the compression.
        EntityTag tag = new EntityTag(ContentDigest.of(page), true);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        headers.putSingle(HttpHeaders.VARY, VARIES_BY);
        Response.ResponseBuilder unmet = request.getRequest().evaluatePreconditions(tag);
        if (unmet != null) {
            response.setStatus(unmet.build().getStatus());
            response.setEntity(null);
        }
    }
}
