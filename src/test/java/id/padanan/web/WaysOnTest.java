package id.padanan.web;

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
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the links from results and articles: corrections, dates, passages, sharing. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysOnTest {
    private static final String ARTICLE = "/id/articles/sky-zelenskyy-von-der-leyen-di-brussels/"
            + "di-brussels-zelenskyy-minta-jaminan-yang-berlaku-di-darat-udara-dan-laut";

    private static final String LATER = """
            ---
            id: nanti
            title: Perundingan damai Ukraina dilanjutkan
            source: bbc
            published: 2025-11-03
            ---

            Perundingan damai Ukraina dilanjutkan di London.
            """;

    private static final String FOREIGN = """
            ---
            id: asing
            title: Panen raya di lereng Merapi
            author: Sri Lestari
            url: https://berita.example/asing
            ---

            Petani di lereng Merapi memulai panen raya.
            """;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nanti.md"), LATER);
        Files.writeString(folder.resolve("asing.md"), FOREIGN);
        assertThat(job.run(List.of(Path.of("corpus"), folder)).live()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"id,Mungkin maksud Anda", "en,Did you mean"})
    void misspeltQuery_isCorrected(String language, String question) {
        Document results = page("/" + language + "/search?q=jaminan+keamanann&source=kompas");
        Element correction = results.selectFirst(".correction, .nothing li");

        assertThat(correction.text()).isEqualTo(question + " jaminan keamanan");
        assertThat(correction.selectFirst("a").attr("href"))
                .isEqualTo("/" + language + "/search?q=jaminan+keamanan&source=kompas");
    }

    @Test
    void rightQuery_isNotCorrected() {
        assertThat(page("/id/search?q=jaminan+keamanan").select(".correction")).isEmpty();
    }

    @Test
    void exactPhraseWithoutHits_isOfferedWithoutQuotationMarks() {
        Document empty = page("/en/search?q=%22keamanan+xyzzy%22+source%3Abbc");

        assertThat(empty.select(".nothing a").eachAttr("href")).contains("/en/search?q=keamanan+xyzzy");
    }

    @Test
    void singleWords_areThoseThatWereLookedFor() {
        Document empty =
                page("/en/search?q=xyzzy+-%E2%80%9Cpasukan+perdamaian%E2%80%9D+author%3A%22John+Smith%22+OR+qwerty");

        assertThat(empty.select(".nothing li:contains(One word)").select("a").eachText())
                .containsExactly("xyzzy", "qwerty");
    }

    @Test
    void browsingWithoutHits_offersNoWords() {
        Document empty = page("/en/search?q=&to=1999-12-31");

        assertThat(empty.select(".nothing a").eachText())
                .contains("Browse all articles")
                .doesNotContain("The same words, in all sources and on any date");
    }

    @Test
    void searchWithoutHits_canBeFollowed() {
        assertThat(page("/en/search?q=xyzzyqwerty")
                        .select(".export a[type='application/atom+xml']")
                        .attr("href"))
                .isEqualTo("/en/search.atom?q=xyzzyqwerty");
    }

    @Test
    void original_ofAnUnknownSource_isNotAtOne() {
        Document article = page(redirect(get("/en/articles/asing"), 301));

        assertThat(article.select("a[rel~=external]").text()).isEqualTo("Read the original");
        assertThat(article.select("a[rel~=external]").attr("href")).isEqualTo("https://berita.example/asing");
        assertThat(article.select(".byline").first().text()).contains("By Sri Lestari");
    }

    @Test
    void boxOfAnArticle_keepsTheLanguageOfItsMarks() {
        Document article = page(ARTICLE + "?q=jaminan&in=id");

        assertThat(article.select("input[name=in][form=search]").val()).isEqualTo("id");
        assertThat(page(ARTICLE + "?q=jaminan").select("input[name=in]")).isEmpty();
    }

    @Test
    void longQueryWithoutHits_isNotForTheGlossary() {
        Document empty = page("/en/search?q=" + "xyzzy+".repeat(40));

        assertThat(empty.select(".nothing a[href*=glossary]")).isEmpty();
        assertThat(page("/en/search?q=xyzzy").select(".nothing a[href*=glossary]"))
                .hasSize(1);
    }

    @Test
    void bar_leadsToAsManyArticlesAsItSays() {
        Document results = page("/en/search?q=Ukraina");
        Elements bars = results.select(".timeline a[aria-label]");

        assertThat(bars).hasSizeGreaterThanOrEqualTo(2);
        for (Element bar : bars) {
            Document within = page(bar.attr("href"));
            assertThat(bar.attr("aria-label"))
                    .endsWith(": " + within.select(".results-total").text().replace(" found", ""));
        }
        assertThat(results.select(".timeline li a").eachAttr("href")).isEqualTo(bars.eachAttr("href"));
        assertThat(results.select(".legend li").eachText()).contains("BBC", "Sky News");
    }

    @Test
    void month_isChosenAndRemoved() {
        Document all = page("/en/search?q=Ukraina");
        Document november = page(all.select(".times a:contains(November)").attr("href"));

        assertThat(november.select(".byline time").eachAttr("datetime")).containsExactly("2025-11-03");
        assertThat(november.select(".timeline")).isEmpty();
        assertThat(november.select(".times [aria-current]").text()).startsWith("November");
        assertThat(november.select(".times [aria-current]").attr("href")).isEqualTo("/en/search?q=Ukraina");
    }

    @Test
    void search_isSharedByItsAddress() {
        Document results = page("/en/search?q=jaminan+keamanan&source=bbc");

        assertThat(results.selectFirst("details.share input").val())
                .matches("http://localhost:\\d+/en/search\\?q=jaminan\\+keamanan&source=bbc");
        assertThat(results.select("details.share .channels a").eachText())
                .containsExactly("WhatsApp", "Telegram", "X", "Facebook", "E-mail");
        assertThat(results.select(".channels a[rel=noopener]")).hasSize(5);
    }

    @Test
    void hit_leadsToTheSharesOfItsArticle() {
        Element share = page("/id/search?q=jaminan&source=sky").selectFirst(".hit a[data-share]");

        assertThat(share.attr("href")).endsWith("#share");
        assertThat(page(share.attr("href").replaceFirst("#.*", "")).select("#share"))
                .hasSize(1);
    }

    @Test
    void article_isSharedByItsShortLink() {
        Document article = page(ARTICLE);

        assertThat(article.select(".channels a:contains(Facebook)").attr("href"))
                .contains("%2Fa%2Fsky-zelenskyy-von-der-leyen-di-brussels");
        assertThat(article.select(".channels a").last().attr("href")).startsWith("mailto:?subject=Di%20Brussels");
    }

    @Test
    void paragraph_hasALinkToItself() {
        Elements paragraphs = page(ARTICLE).select(".story-text p");

        assertThat(paragraphs).hasSizeGreaterThan(3);
        for (Element paragraph : paragraphs) {
            assertThat(paragraph.selectFirst("a.passage").attr("href")).isEqualTo("#" + paragraph.id());
        }
        assertThat(paragraphs.last().selectFirst("a.passage").attr("aria-label"))
                .isEqualTo("Tautan ke paragraf " + paragraphs.size());
    }

    @ParameterizedTest
    @CsvSource({"''", "&gloss=on"})
    void matches_areLinkedOneByOne(String gloss) {
        Document article = page(ARTICLE + "?q=jaminan+keamanan" + gloss);
        List<String> links = article.select(".matches li a").eachAttr("href");

        assertThat(links).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(links)
                .allSatisfy(link -> assertThat(article.select("mark" + link)).hasSize(1));
        assertThat(article.select("mark[id]")).hasSameSizeAs(links);
        assertThat(article.select(".matches p").text()).isEqualTo(links.size() + " kecocokan");
    }

    @Test
    void articleWithoutMarks_hasNoMatches() {
        assertThat(page(ARTICLE).select(".matches")).isEmpty();
    }

    @Test
    void articleToldElsewhere_opensInTheSameState() {
        String state = "?q=security+guarantee&in=en&gloss=on";
        Document article = page(redirect(get("/en/articles/bbc-koalisi-siapkan-rencana-militer" + state), 301));

        assertThat(article.select(".related h3 a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).endsWith(state));
        assertThat(page(article.selectFirst(".related h3 a").attr("href")).select(".glossed mark"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id,Artikel terkait", "en,Related articles"})
    void article_leadsToRelatedOnes(String language, String heading) {
        Document article = page(redirect(get("/" + language + "/articles/bbc-koalisi-siapkan-rencana-militer"), 301));

        assertThat(article.select("#related").text()).isEqualTo(heading);
        assertThat(article.select(".related .byline-source").first().text()).isNotEqualTo("BBC");
        assertThat(article.select(".related .gloss").isEmpty()).isEqualTo(language.equals("id"));
        assertThat(article.select(".related h3 a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(page(href).select("h1")).hasSize(1));
    }
}
