package id.padanan.api;

import id.padanan.search.SearchFailureLog;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import org.hibernate.search.util.common.SearchException;

/**
 * An error response in the format of RFC 9457.
 *
 * @param type always {@code about:blank}, which means that the status alone gives the kind of problem
 * @param title the reason phrase of the status
 * @param status the HTTP status
 * @param detail what is wrong and what the client can do
 */
public record Problem(String type, String title, int status, String detail) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Response unavailable(String path, SearchException failure) {
        SearchFailureLog.log(path, failure);
        return response(Response.Status.SERVICE_UNAVAILABLE, "the search index cannot be reached; try again later");
    }

    static Response response(StatusType status, String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail))
                .build();
    }
}
