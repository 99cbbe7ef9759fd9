package id.padanan.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Remembers the language that a reader reads pages in, for the addresses that have none. A reader whose browser asks for
 * that language anyway gets no cookie, and neither do feeds and files, which caches may keep for others.
 */
class LanguageCookie {
    private final RequestContextFactory requestContexts;

    LanguageCookie(RequestContextFactory requestContexts) {
        this.requestContexts = requestContexts;
    }

    /** Before {@link id.padanan.web.http.PageCaching}, which may answer without the page. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void remember(HttpServerRequest request, ContainerResponseContext response) {
        RequestContext requestContext = requestContexts.of(request);
        if (response.getStatus() == Response.Status.OK.getStatusCode()
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())
                && !requestContext.language().equals(requestContext.readersLanguage())) {
            NewCookie cookie = PreferenceCookie.remembering(
                    RequestContext.LANGUAGE_COOKIE,
                    requestContext.language().code(),
                    requestContexts.isSecure(request));
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
