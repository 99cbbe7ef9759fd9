package id.padanan.web.error;

import id.padanan.web.page.ThemeResource;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refuses other methods than reading before any resource sees them, for those would say that there is no such page. */
@ApplicationScoped
class AllowedMethods {
    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> SENDING = List.of("POST", "OPTIONS");

    /** After the headers of all answers, before any answer. */
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
