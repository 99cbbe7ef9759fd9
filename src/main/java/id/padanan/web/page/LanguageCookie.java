package id.padanan.web.page;

import id.padanan.url.BaseUrl;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sets a cookie with the language of the page that a reader last read. URLs without a language, such as short
 * permalinks, use it. Sets no cookie if the language is the one that the browser requests anyway, and none on feeds and
 * files, which shared caches may store.
 */
class LanguageCookie {
    private final RequestContextFactory requestContexts;
    private final BaseUrl baseUrl;

    LanguageCookie(RequestContextFactory requestContexts, BaseUrl baseUrl) {
        this.requestContexts = requestContexts;
        this.baseUrl = baseUrl;
    }

    /** Runs before {@link id.padanan.web.http.PageCaching}, which may drop the page from the response. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void setCookie(HttpServerRequest request, ContainerResponseContext response) {
        RequestContext requestContext = requestContexts.of(request);
        if (response.getStatus() == Response.Status.OK.getStatusCode()
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())
                && !requestContext.language().equals(requestContext.readersLanguage())) {
            NewCookie cookie = PreferenceCookie.of(
                    RequestContext.LANGUAGE_COOKIE, requestContext.language().code(), baseUrl.isSecure(request));
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
