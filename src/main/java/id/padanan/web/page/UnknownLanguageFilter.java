package id.padanan.web.page;

import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteLanguages;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers an address in a language that the site does not have like every other unknown address. */
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
