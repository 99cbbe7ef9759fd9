package id.padanan.web.http;

import id.padanan.url.BaseUrl;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Sends Strict-Transport-Security for one year if readers use HTTPS. A site without TLS must not send it. */
@ApplicationScoped
class TransportSecurity {
    private static final String MAX_AGE_ONE_YEAR =
            "max-age=" + Duration.ofDays(365).toSeconds();

    private static final int PRIORITY = 100;

    private final BaseUrl baseUrl;

    TransportSecurity(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    void register(@Observes Filters filters) {
        filters.register(this::addHeader, PRIORITY);
    }

    private void addHeader(RoutingContext context) {
        if (baseUrl.isSecure(context.request())) {
            context.response().putHeader("Strict-Transport-Security", MAX_AGE_ONE_YEAR);
        }
        context.next();
    }
}
