package id.padanan.web.page;

import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteLanguages;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * The parts of an HTTP request that decide how pages look.
 *
 * @param site base URL of the site, without a slash at its end; empty if it is unknown
 * @param path decoded path of the request
 * @param query query part of the request, still percent-encoded, or empty
 * @param languages all languages of the site
 * @param language language of the page: from its path, otherwise the language of the reader
 * @param readersLanguage language from the cookie, otherwise the best match for Accept-Language
 * @param theme colour theme that the reader chose
 */
public record RequestContext(
        String site,
        String path,
        String query,
        SiteLanguages languages,
        SiteLanguage language,
        SiteLanguage readersLanguage,
        Theme theme) {
    /** Language of the page that a reader last read, unless the browser requests that language anyway. */
    static final String LANGUAGE_COOKIE = "lang";

    /** Theme that a reader chose, unless it follows the device. */
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

    /** This request in the language with a code, or unchanged if the site does not have that language. */
    public RequestContext in(String code) {
        return new RequestContext(
                site, path, query, languages, languages.find(code).orElse(language), readersLanguage, theme);
    }

    /** A page that the path of the request identifies. */
    public Page pageAtOwnPath() {
        return page(path, "", "");
    }

    /**
     * A page that answers this request.
     *
     * @param pagePath path that identifies the page, with the query part if that selects the content
     * @param state query part with its question mark that changes only the presentation, or empty
     * @param searchText text to show in the search box
     */
    public Page page(String pagePath, String state, String searchText) {
        return new Page(this, pagePath, state, searchText);
    }
}
