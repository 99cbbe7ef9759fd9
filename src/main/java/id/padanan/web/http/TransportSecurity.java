package id.padanan.web.http;

import id.padanan.web.page.RequestContextFactory;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Has browsers come by TLS alone, for a year, wherever they came by it; a site without TLS must not ask for it. */
@ApplicationScoped
class TransportSecurity {
    private static final String FOR_A_YEAR = "max-age=" + Duration.ofDays(365).toSeconds();

    private static final int PRIORITY = 100;

    private final RequestContextFactory requestContexts;

    TransportSecurity(RequestContextFactory requestContexts) {
        this.requestContexts = requestContexts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::demand, PRIORITY);
    }

    private void demand(RoutingContext context) {
        if (requestContexts.isSecure(context.request())) {
            context.response().putHeader("Strict-Transport-Security", FOR_A_YEAR);
        }
        context.next();
    }
}
