package id.padanan.web;

import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the text of readers and articles is always escaped. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapingTest {
    private static final String PAYLOAD = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>";

    private static final String ARTICLE = """
            ---
            id: jahat
            title: 'Judul <script>alert(1)</script> & "kutip" <b>tebal</b>'
            author: '<img src=x onerror=alert(1)>'
            place: '"><svg onload=alert(1)>'
            source: bbc
            url: 'javascript:alert(1)'
            published: 2025-08-17
            ---

            Paragraf jahat <script>alert(1)</script> dengan </p><iframe src=//x> dan {page.site} di dalamnya.
            """;

    @Inject
    IndexingJob job;

    @BeforeAll
    void indexHostileArticle(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("jahat.md"), ARTICLE);
        assertThat(job.run(List.of(folder)).indexed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/id/search?q=", "/en/search?q=", "/id/search?source=", "/id/search?in=", "/id/search?from="})
    void parameter_staysText(String start) {
        String path = start + URLEncoder.encode(PAYLOAD, StandardCharsets.UTF_8);
        int status = start.contains("in=") || start.contains("from=") ? 400 : 200;

        assertHarmless(page(status, path));
    }

    @Test
    void query_isShownAsTyped() {
        Document page = page("/id/search?q=" + URLEncoder.encode(PAYLOAD, StandardCharsets.UTF_8));

        assertThat(page.selectFirst("#q").val()).isEqualTo(PAYLOAD);
        assertThat(page.select("h1").text()).isEqualTo("Hasil untuk “" + PAYLOAD + "”");
        assertThat(page.title()).contains(PAYLOAD);
    }

    @Test
    void unknownPath_staysText() {
        assertHarmless(page(404, "/id/" + URLEncoder.encode(PAYLOAD, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/id/search?q=jahat", "/en/search?q=%22script%22"})
    void list_ofHostileArticles_staysText(String path) {
        Document page = page(path);

        assertThat(page.select("h3, h2").text()).contains("<script>alert(1)</script> & \"kutip\" <b>tebal</b>");
        assertHarmless(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=script+alert", "?q=%3Cscript%3E"})
    void article_thatIsHostile_staysText(String query) {
        Document page = page("/id/articles/jahat/judul-script-alert-1-script-kutip-b-tebal-b" + query);

        assertThat(page.select("h1").text()).isEqualTo("Judul <script>alert(1)</script> & \"kutip\" <b>tebal</b>");
        assertThat(page.select(".story-text p").text())
                .isEqualTo("Paragraf jahat <script>alert(1)</script> dengan </p><iframe src=//x> dan {page.site} di"
                        + " dalamnya.");
        assertThat(page.select(".story-text p")).hasSize(1);
        assertHarmless(page);
    }

    private static void assertHarmless(Document page) {
        assertThat(
                        page.select(
                                "script:not([src^=/assets/], [type=application/ld+json]), img, svg, iframe, [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("main b:not(.matched b, .understood b)")).isEmpty();
        assertThat(page.select("[href^=javascript], [src^=javascript]")).isEmpty();
    }
}
