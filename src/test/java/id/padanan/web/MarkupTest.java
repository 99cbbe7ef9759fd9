package id.padanan.web;

import static id.padanan.web.Pages.browser;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that every kind of page is valid HTML in both languages. */
@QuarkusTest
@SampleCorpus
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTest {
    @TestHTTPResource("/")
    URI site;

    private HtmlChecker checker;

    @BeforeAll
    void prepareChecker() throws Exception {
        checker = new HtmlChecker();
    }

    static Stream<String> pages() {
        return PageKinds.withAllElements();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_isValid(String path) throws Exception {
        assertThat(checker.errors(SamplePages.at(site, path).text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"'><&{}[]|\\^`~ %zz", "😀 שלום\u202E"})
    void page_ofAnyQuery_isValid(String query) throws Exception {
        String page = browser()
                .get("/id/search?source=bbc&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .asString();

        assertThat(checker.errors(page)).isEmpty();
    }

    @Test
    void checker_findsFaults() throws Exception {
        String page = """
                <!DOCTYPE html>
                <html lang="id"><head><title>Salah</title></head>
                <body><p id="a">Satu<div id="a" onlick="x">dua</p></body></html>
                """;

        assertThat(checker.errors(page))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(error -> error.contains("onlick"))
                .anyMatch(error -> error.contains("Duplicate ID"));
    }
}
