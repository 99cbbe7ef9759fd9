package id.padanan.web.article;

import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static id.padanan.web.Pages.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the English gloss of an article on its page. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GlossPageTest {
    private static final String ARTICLE = "/en/articles/sky-zelenskyy-von-der-leyen-di-brussels/"
            + "di-brussels-zelenskyy-minta-jaminan-yang-berlaku-di-darat-udara-dan-laut";

    private static final String HOSTILE = """
            ---
            id: jahat
            title: 'Harga <script>alert(1)</script> & "kutip"'
            ---

            Harga jahat <script>alert(1)</script> naik</ruby></p><iframe src=//x> dan "onclick=harga" di {page.site}.
            """;

    private static final String ENGLISH = """
            ---
            id: inggris
            title: Prices rise after floods
            language: en
            ---

            Makan malam is dinner.
            """;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("jahat.md"), HOSTILE);
        Files.writeString(folder.resolve("inggris.md"), ENGLISH);
        assertThat(job.run(List.of(Path.of("corpus"), folder)).live()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"id,Bahasa Indonesia saja", "en,Indonesian only"})
    void gloss_isOffAtFirst(String language, String current) {
        Document article = page(ARTICLE.replaceFirst("en", language));

        assertThat(article.select("ruby, rt, .story-text a:not(.passage), .gloss-note"))
                .isEmpty();
        assertThat(article.select(".gloss-switch [aria-current]").text()).isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource({"id,bukan terjemahan", "en,not a translation"})
    void gloss_standsUnderTheWordsOnceTurnedOn(String language, String note) {
        Document off = page(ARTICLE.replaceFirst("en", language));
        Document on =
                page(off.selectFirst(".gloss-switch a:not([aria-current])").attr("href"));

        Element guarantee = on.selectFirst("h1 ruby:contains(Jaminan)");
        assertThat(guarantee.select("rt").text()).isEqualTo("Guarantee");
        assertThat(guarantee.select("rt").attr("lang")).isEqualTo("en");
        assertThat(guarantee.select("a").attr("href")).isEqualTo("/" + language + "/glossary?q=Jaminan");
        assertThat(on.select(".story-text ruby")).hasSizeGreaterThan(100);
        assertThat(on.select(".gloss-note").text()).contains(note);
        assertThat(on.select(".gloss-note a[href=#story-foot]")).hasSize(1);
        assertThat(on.select(".gloss-switch a:not([aria-current])").attr("href"))
                .isEqualTo(ARTICLE.replaceFirst("en", language));
    }

    @Test
    void gloss_leavesTheTextAsItIs() {
        Document off = page(ARTICLE);
        Document on = page(ARTICLE + "?gloss=on");
        on.select("rt, rp").remove();

        assertThat(on.select("h1").text()).isEqualTo(off.select("h1").text());
        assertThat(on.select(".story-text p").eachText())
                .isEqualTo(off.select(".story-text p").eachText());
        assertThat(on.title()).isEqualTo(off.title());
    }

    @Test
    void gloss_keepsMarksAndIsKeptByLinks() {
        Document article = page(ARTICLE + "?q=jaminan+keamanan&in=id&gloss=on");

        assertThat(article.select("h1 ruby a mark").text()).isEqualTo("Jaminan");
        assertThat(article.select(".languages a").attr("href"))
                .isEqualTo(ARTICLE.replaceFirst("en", "id") + "?q=jaminan+keamanan&in=id&gloss=on");
        assertThat(article.select(".marks-note a").attr("href")).isEqualTo(ARTICLE + "?gloss=on");
        assertThat(article.select(".gloss-switch a:not([aria-current])").attr("href"))
                .isEqualTo(ARTICLE + "?q=jaminan+keamanan&in=id");
        assertThat(article.select("link[rel=canonical]").attr("href")).endsWith(ARTICLE);
    }

    @Test
    void gloss_isKeptOnTheWayToTheRightSlug() {
        assertThat(redirect(get("/en/articles/sky-zelenskyy-von-der-leyen-di-brussels?gloss=on"), 301))
                .isEqualTo(ARTICLE + "?gloss=on");
    }

    @Test
    void englishArticle_hasNoGloss() {
        Document article = page("/en/articles/inggris/prices-rise-after-floods?gloss=on");

        assertThat(article.select(".gloss-switch, .gloss-note, ruby, .glossed")).isEmpty();
        assertThat(article.select(".story-text").text()).isEqualTo("Makan malam is dinner.");
    }

    @Test
    void hostileArticle_staysText() {
        Document article = page("/en/articles/jahat/harga-script-alert-1-script-kutip?gloss=on&q=%3Cscript%3E");

        assertThat(article.select("h1 ruby")).isNotEmpty();
        assertThat(article.select("script:not([src^=/assets/], [type=application/ld+json]), iframe, [onclick]"))
                .isEmpty();
        assertThat(article.select(".story-text p")).hasSize(1);
        article.select("rt, rp").remove();
        assertThat(article.select("h1").text()).isEqualTo("Harga <script>alert(1)</script> & \"kutip\"");
        assertThat(article.select(".story-text").text())
                .isEqualTo("Harga jahat <script>alert(1)</script> naik</ruby></p><iframe src=//x> dan"
                        + " \"onclick=harga\" di {page.site}.");
    }
}
