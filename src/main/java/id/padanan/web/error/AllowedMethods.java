package id.padanan.web.error;

import id.padanan.web.page.ThemeResource;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Rejects methods that a page does not support with status 405. Runs before the resources, which would answer 404. */
@ApplicationScoped
class AllowedMethods {
    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> SENDING = List.of("POST", "OPTIONS");

    /** Runs after the handlers that set common headers and before those that answer requests. */
    private static final int ORDER = -1;

    void register(@Observes Router router) {
        router.routeWithRegex(ErrorPages.PAGES).order(ORDER).handler(AllowedMethods::check);
    }

    private static void check(RoutingContext context) {
        List<String> allowed = ThemeResource.PATH.equals(context.request().path()) ? SENDING : READING;
        if (allowed.contains(context.request().method().name())) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
            context.fail(HttpResponseStatus.METHOD_NOT_ALLOWED.code());
        }
    }
}
