package id.padanan.web;

import id.padanan.glossary.GlossaryLookup;
import id.padanan.glossary.TermList;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** The glossary's page. */
@Path(SiteLanguage.PATH + "/glossary")
public class GlossaryResource {
    private final Visits visits;
    private final GlossaryLookup lookup;
    private final TermList terms;

    GlossaryResource(Visits visits, GlossaryLookup lookup, TermList terms) {
        this.visits = visits;
        this.lookup = lookup;
        this.terms = terms;
    }

    /** The pairs of the words in parameter {@code q}, or a page of the terms with a letter, or the way to both. */
    @GET
    @Produces(Templates.HTML)
    public TemplateInstance glossary(HttpServerRequest http, @Context UriInfo uri) {
        GlossaryRequest request = GlossaryRequest.parse(uri.getQueryParameters());
        Visit visit = visits.of(http);
        Page page = visit.page("/" + visit.language().code() + "/glossary" + request.render(), "", "");
        LookupView found = request.words().isEmpty() ? null : LookupView.of(request.words(), lookup, terms);
        return Templates.glossary(page, GlossaryView.of(page, terms, request, found))
                .setLocale(page.language().locale());
    }
}
