package id.padanan.web.page;

import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteLanguages;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * One request of a reader, as far as it decides how pages look.
 *
 * @param site absolute address of the site, without a slash at its end
 * @param path decoded path of the request
 * @param query query part of the request, still percent-encoded, or empty
 * @param languages all languages of the site
 * @param language language of the page: that of its address, else the reader's
 * @param readersLanguage language the reader has chosen before, else the one their browser asks for
 * @param theme whether the reader wants pages light or dark
 */
public record RequestContext(
        String site,
        String path,
        String query,
        SiteLanguages languages,
        SiteLanguage language,
        SiteLanguage readersLanguage,
        Theme theme) {
    /** The language of the page a reader read last, if it is not the one their browser asks for anyway. */
    static final String LANGUAGE_COOKIE = "lang";

    /** The theme a reader has chosen, unless it is their device's. */
    static final String THEME_COOKIE = "theme";

    static RequestContext of(HttpServerRequest request, String site, SiteLanguages languages) {
        String path = Optional.ofNullable(request.path()).orElse("/");
        SiteLanguage reader = readersLanguage(request, languages);
        return new RequestContext(
                site,
                path,
                Optional.ofNullable(request.query()).orElse(""),
                languages,
                languages.ofPath(path).orElse(reader),
                reader,
                cookie(request, THEME_COOKIE).flatMap(Theme::ofCode).orElse(Theme.AUTO));
    }

    private static SiteLanguage readersLanguage(HttpServerRequest request, SiteLanguages languages) {
        return cookie(request, LANGUAGE_COOKIE)
                .flatMap(languages::find)
                .orElseGet(() -> languages.preferred(request.getHeader("Accept-Language")));
    }

    private static Optional<String> cookie(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }

    /** The same request for something in the language of this code; in this one's where the site does not have it. */
    public RequestContext in(String code) {
        return new RequestContext(
                site, path, query, languages, languages.find(code).orElse(language), readersLanguage, theme);
    }

    /** A page that the path of the request identifies. */
    public Page pageAtOwnPath() {
        return page(path, "", "");
    }

    /**
     * A page of this request.
     *
     * @param pagePath what identifies the page: its path, with a query part where that decides what it shows
     * @param state query part, with its question mark, that the page carries along without being another page for it;
     *     or empty
     * @param searched what to show in the search box
     */
    public Page page(String pagePath, String state, String searched) {
        return new Page(this, pagePath, state, searched);
    }
}
