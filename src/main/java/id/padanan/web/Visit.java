package id.padanan.web;

import id.padanan.article.Language;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One request of a reader, as far as it decides how pages look.
 *
 * @param site absolute address of the site, without a slash at its end
 * @param path decoded path of the request
 * @param query query part of the request, still percent-encoded, or empty
 * @param language language of the page: that of its address, else the reader's
 * @param readersLanguage language the reader has chosen before, else the one their browser asks for
 */
public record Visit(String site, String path, String query, Language language, Language readersLanguage) {
    /** The language of the page a reader read last, if it is not the one their browser asks for anyway. */
    static final String LANGUAGE_COOKIE = "lang";

    /** Most articles and, by far, most readers are Indonesian. */
    private static final Language DEFAULT_LANGUAGE = Language.INDONESIAN;

    static Visit of(HttpServerRequest request, String site) {
        String path = Optional.ofNullable(request.path()).orElse("/");
        Language reader = readersLanguage(request);
        return new Visit(
                site,
                path,
                Optional.ofNullable(request.query()).orElse(""),
                languageOf(path).orElse(reader),
                reader);
    }

    /** The language that an address stands for, such as English for {@code /en/search}. */
    static Optional<Language> languageOf(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? Optional.empty() : Language.ofCode(segments[1]);
    }

    private static Language readersLanguage(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::ofCode)
                .or(() -> preferred(request.getHeader("Accept-Language")))
                .orElse(DEFAULT_LANGUAGE);
    }

    /** The language that an Accept-Language header likes best; nothing if it likes none of ours or is malformed. */
    private static Optional<Language> preferred(String acceptLanguage) {
        if (acceptLanguage == null) {
            return Optional.empty();
        }
        try {
            List<String> ours = List.of(Language.INDONESIAN.code(), Language.ENGLISH.code());
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), ours))
                    .flatMap(Language::ofCode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A page that the path of the request identifies. */
    Page pageAtOwnPath() {
        return page(path, "", "");
    }

    /**
     * A page of this visit.
     *
     * @param pagePath what identifies the page: its path, with a query part where that decides what it shows
     * @param state query part, with its question mark, that the page carries along without being another page for it;
     *     or empty
     * @param searched what to show in the search box
     */
    Page page(String pagePath, String state, String searched) {
        return new Page(site, language, pagePath, state, searched);
    }
}
