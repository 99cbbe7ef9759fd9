package id.padanan.web;

import static id.padanan.web.Pages.browser;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that every kind of page is valid HTML in both languages. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTest {
    @Inject
    IndexingJob job;

    private HtmlChecker checker;

    @BeforeAll
    void indexSampleCorpus() throws Exception {
        checker = new HtmlChecker();
        assertThat(job.run(List.of(Path.of("corpus"))).live()).isTrue();
    }

    static Stream<String> pages() {
        return PageKinds.withAllElements();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_isValid(String path) throws Exception {
        String page = browser().redirects().follow(true).get(path).asString();

        assertThat(checker.errors(page)).isEmpty();
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
