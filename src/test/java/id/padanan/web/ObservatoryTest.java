package id.padanan.web;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the criteria of Mozilla's HTTP Observatory one by one. Its TLS criteria depend on the operator, except for the
 * header and the cookies that {@link UnavailableTest} checks with an HTTPS URL.
 */
@QuarkusTest
class ObservatoryTest {
    private static final List<String> PATHS = List.of(
            "/",
            "/id/",
            "/en/search?page=0",
            "/nope",
            "/padanan.css",
            "/assets/x/padanan.js",
            "/favicon.svg",
            "/robots.txt",
            "/cards/site/id.png");

    static List<String> paths() {
        return PATHS;
    }

    /** The directives of a Content-Security-Policy with their sources. */
    private static Map<String, List<String>> policy(Response response) {
        return Arrays.stream(response.header("Content-Security-Policy").split(";"))
                .map(directive -> List.of(directive.strip().split(" ")))
                .collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void contentSecurityPolicy_allowsTheSitesOwnFilesAndNothingElse(String path) {
        assertThat(policy(get(path)))
                .containsEntry("default-src", List.of("'none'"))
                .containsEntry("script-src", List.of("'self'"))
                .containsEntry("style-src", List.of("'self'"))
                .containsEntry("base-uri", List.of("'none'"))
                .containsEntry("form-action", List.of("'self'"))
                .allSatisfy((directive, sources) ->
                        assertThat(sources).singleElement().isIn("'self'", "'none'"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void frames_holdNothingOfTheSite(String path) {
        assertThat(policy(get(path))).containsEntry("frame-ancestors", List.of("'none'"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void mediaTypes_areNotGuessed(String path) {
        assertThat(get(path).header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void referrer_tellsOtherSitesNoMoreThanTheHost(String path) {
        assertThat(get(path).header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void windows_areOfTheSiteAlone(String path) {
        assertThat(get(path).header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/,same-origin",
        "/nope,same-origin",
        "/padanan.css,same-origin",
        "/assets/x/padanan.js,same-origin",
        "/id/search.atom?q=%20,same-origin",
        "/cards/site/id.png,cross-origin",
        "/icons/icon-192.png,cross-origin",
        "/favicon.svg,cross-origin",
    })
    void otherSites_showPicturesOfTheSiteOnly(String path, String resourcePolicy) {
        assertThat(get(path).headers().getValues("Cross-Origin-Resource-Policy"))
                .containsExactly(resourcePolicy);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void otherSites_readNothing(String path) {
        Response response = browser().header("Origin", "https://other.example").get(path);

        assertThat(response.headers().asList())
                .noneMatch(header -> header.getName().startsWith("Access-Control-"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void devices_stayUntouched(String path) {
        assertThat(get(path).header("Permissions-Policy"))
                .contains("camera=()", "geolocation=()", "microphone=()", "browsing-topics=()");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void siteWithoutTls_doesNotAskForIt(String path) {
        assertThat(get(path).header("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/help", "/en/about", "/id/glossary?q=damai"})
    void scripts_areOfTheSiteAlone(String path) {
        assertThat(page(path).select("script[src], link[rel=stylesheet]"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.attr(file.hasAttr("src") ? "src" : "href"))
                        .startsWith("/assets/"));
    }

    @Test
    void cookies_areNeitherReadByScriptsNorSentFromOtherSites() {
        Response theme = browser()
                .contentType("application/x-www-form-urlencoded")
                .body("theme=dark&return=/id/help")
                .post("/theme");
        Response language = browser().header("Accept-Language", "id").get("/en/help");

        assertThat(List.of(
                        theme.detailedCookies().get("theme"),
                        language.detailedCookies().get("lang")))
                .allMatch(Cookie::isHttpOnly)
                .allMatch(cookie -> "Lax".equals(cookie.getSameSite()))
                .allMatch(cookie -> "/".equals(cookie.getPath()) && cookie.getDomain() == null);
    }
}
