package id.padanan.web.glossary;

import id.padanan.glossary.GlossaryLookup;
import id.padanan.glossary.TermList;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.GlossaryRequest;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.RequestContextFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Serves the glossary page. */
@Path(SiteLanguage.PATH + "/glossary")
public class GlossaryResource {
    @CheckedTemplate(basePath = "")
    static final class GlossaryTemplates {
        private GlossaryTemplates() {}

        static native TemplateInstance glossary(Page page, GlossaryView view);
    }

    private final RequestContextFactory requestContexts;
    private final GlossaryLookup lookup;
    private final TermList terms;

    GlossaryResource(RequestContextFactory requestContexts, GlossaryLookup lookup, TermList terms) {
        this.requestContexts = requestContexts;
        this.lookup = lookup;
        this.terms = terms;
    }

    /**
     * The glossary page: the pairs for the words in {@code q}, a page of the terms with the initial {@code letter}, or
     * only the search form and the letters.
     *
     * @throws id.padanan.web.page.InvalidGlossaryRequestException if a parameter has an invalid value
     */
    @GET
    @Produces(Page.MEDIA_TYPE)
    public TemplateInstance glossary(HttpServerRequest http, @Context UriInfo uri) {
        GlossaryRequest request = GlossaryRequest.parse(uri.getQueryParameters());
        RequestContext requestContext = requestContexts.of(http);
        Page page =
                requestContext.page("/" + requestContext.language().code() + "/glossary" + request.render(), "", "");
        LookupView found = request.words().isEmpty() ? null : LookupView.of(request.words(), lookup, terms);
        return GlossaryTemplates.glossary(page, GlossaryView.of(page, terms, request, found))
                .setLocale(page.language().locale());
    }
}
