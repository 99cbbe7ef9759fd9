package id.padanan.web.http;

import id.padanan.web.error.ErrorPages;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Adds Content-Type to responses to HEAD requests for static files, because Vert.x omits it. */
@ApplicationScoped
class HeadContentType {
    /** Runs before the handler of static files. */
    private static final int ORDER = -1;

    void register(@Observes Router router) {
        router.routeWithRegex(HttpMethod.HEAD, ErrorPages.PAGES).order(ORDER).handler(context -> {
            context.addHeadersEndHandler(ignored -> nameMediaType(context));
            context.next();
        });
    }

    private static void nameMediaType(RoutingContext context) {
        HttpServerResponse response = context.response();
        String mediaType = MimeMapping.getMimeTypeForFilename(context.normalizedPath());
        if (mediaType != null
                && response.getStatusCode() == HttpResponseStatus.OK.code()
                && !response.headers().contains(HttpHeaders.CONTENT_TYPE)) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, withCharset(mediaType));
        }
    }

    private static String withCharset(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
    }
}
