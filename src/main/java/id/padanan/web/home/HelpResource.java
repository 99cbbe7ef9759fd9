package id.padanan.web.home;

import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContextFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Serves the help and about pages. */
@Path(SiteLanguage.PATH)
@Produces(Page.MEDIA_TYPE)
public class HelpResource {
    @CheckedTemplate(basePath = "")
    static final class HelpTemplates {
        private HelpTemplates() {}

        static native TemplateInstance help(Page page);

        static native TemplateInstance about(Page page);
    }

    private final RequestContextFactory requestContexts;

    HelpResource(RequestContextFactory requestContexts) {
        this.requestContexts = requestContexts;
    }

    @GET
    @Path("/help")
    public TemplateInstance help(HttpServerRequest request) {
        Page page = requestContexts.of(request).pageAtOwnPath();
        return HelpTemplates.help(page).setLocale(page.language().locale());
    }

    @GET
    @Path("/about")
    public TemplateInstance about(HttpServerRequest request) {
        Page page = requestContexts.of(request).pageAtOwnPath();
        return HelpTemplates.about(page).setLocale(page.language().locale());
    }
}
