package id.padanan.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The pages that explain: how to search, and what this site is. */
@Path(SiteLanguage.PATH)
@Produces(Templates.HTML)
public class GuideResource {
    private final Visits visits;

    GuideResource(Visits visits) {
        this.visits = visits;
    }

    @GET
    @Path("/help")
    public TemplateInstance help(HttpServerRequest request) {
        Page page = visits.of(request).pageAtOwnPath();
        return Templates.help(page).setLocale(page.language().locale());
    }

    @GET
    @Path("/about")
    public TemplateInstance about(HttpServerRequest request) {
        Page page = visits.of(request).pageAtOwnPath();
        return Templates.about(page).setLocale(page.language().locale());
    }
}
