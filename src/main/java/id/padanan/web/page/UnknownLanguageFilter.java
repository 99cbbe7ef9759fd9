package id.padanan.web.page;

import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteLanguages;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Rejects paths whose language the site does not have with status 404. */
class UnknownLanguageFilter {
    private final SiteLanguages languages;

    UnknownLanguageFilter(SiteLanguages languages) {
        this.languages = languages;
    }

    @ServerRequestFilter
    void check(UriInfo uri) {
        String code = uri.getPathParameters().getFirst(SiteLanguage.PATH_PARAMETER);
        if (code != null && languages.ofPath("/" + code).isEmpty()) {
            throw new NoSuchPageException("no language " + code);
        }
    }
}
