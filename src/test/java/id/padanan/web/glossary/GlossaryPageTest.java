package id.padanan.web.glossary;

import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the glossary page with the built-in glossary. */
@QuarkusTest
class GlossaryPageTest {
    private static final String PAYLOAD = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>";

    @ParameterizedTest
    @CsvSource({"id,Glosarium", "en,Glossary"})
    void glossary_isLinkedFromEveryPageAndOffersBothWaysIn(String language, String title) {
        Document glossary = page("/" + language + "/glossary");

        assertThat(glossary.select(".site-footer a[href=/" + language + "/glossary]")
                        .text())
                .isEqualTo(title);
        assertThat(glossary.select("h1").text()).isEqualTo(title);
        assertThat(glossary.select("main form[action=/" + language + "/glossary] input[name=q]")
                        .attr("maxlength"))
                .isEqualTo("100");
        assertThat(glossary.select(".letters a").eachText())
                .contains("A", "M", "Z")
                .isSorted();
        assertThat(glossary.select(".pairs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id,kata benda", "en,noun"})
    void indonesianTerm_showsItsPair(String language, String partOfSpeech) {
        Document found = page("/" + language + "/glossary?q=++jaminan+%20+keamanan");

        Element pair = found.selectFirst("section[aria-labelledby=indonesian] .pairs > div");
        assertThat(pair.select("dt a").text()).isEqualTo("jaminan keamanan");
        assertThat(pair.select("dt a").attr("href")).isEqualTo("/" + language + "/search?q=jaminan+keamanan");
        assertThat(pair.select("dd [lang=en]").text()).startsWith("security guarantee");
        assertThat(pair.select(".part-of-speech").text()).isEqualTo(partOfSpeech);
        assertThat(found.selectFirst("#q").val()).isEqualTo("jaminan keamanan");
        assertThat(found.select("section[aria-labelledby=formation], section[aria-labelledby=english]"))
                .isEmpty();
    }

    @Test
    void derivedWord_tellsHowItIsFormed() {
        Document found = page("/en/glossary?q=kebijakannya");

        assertThat(found.select("section[aria-labelledby=formation] p").text())
                .isEqualTo("kebijakannya = kebijakan + -nya");
        assertThat(found.select("section[aria-labelledby=indonesian] dt").eachText())
                .containsExactly("kebijakan");
    }

    @Test
    void englishWord_showsTheTermsThatItStandsFor() {
        Document found = page("/en/glossary?q=guarantee");

        assertThat(found.select("section[aria-labelledby=english] dt").eachText())
                .contains("jaminan");
    }

    @Test
    void word_showsLongerTermsThatHaveIt() {
        assertThat(page("/id/glossary?q=jaminan")
                        .select("section[aria-labelledby=longer] dt")
                        .eachText())
                .contains("jaminan keamanan");
    }

    @ParameterizedTest
    @CsvSource({"id,tidak ada dalam glosarium", "en,is not in the glossary"})
    void missingWords_haveWaysOn(String language, String message) {
        Document missing = page("/" + language + "/glossary?q=xyzzy+plugh");

        assertThat(missing.select(".nothing .lead").text())
                .startsWith("“xyzzy plugh”")
                .contains(message);
        assertThat(missing.select(".nothing a").eachAttr("href"))
                .startsWith("/" + language + "/glossary?q=xyzzy", "/" + language + "/glossary?q=plugh")
                .endsWith("/" + language + "/search?q=xyzzy+plugh")
                .hasSizeGreaterThan(5);
    }

    @Test
    void letter_isLeafedThroughPageByPage() {
        Document glossary = page("/en/glossary");
        Document first = page(glossary.selectFirst(".letters a:contains(K)").attr("href"));
        Document second = page(first.selectFirst(".paging a[rel=next]").attr("href"));
        List<String> terms = first.select(".pairs dt").eachText();

        assertThat(first.select(".letters [aria-current]").text()).isEqualTo("K");
        assertThat(terms).hasSize(50).allMatch(term -> term.matches("(?i)k.*"));
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/en/glossary?letter=k&page=2");
        assertThat(second.select(".pairs dt").eachText()).hasSize(50).doesNotContainAnyElementsOf(terms);
        assertThat(second.select(".languages a").attr("href")).isEqualTo("/id/glossary?letter=k&page=2");
        assertThat(page(second.selectFirst(".paging a[rel=prev]").attr("href"))
                        .select(".pairs dt")
                        .eachText())
                .isEqualTo(terms);
    }

    @Test
    void pageBehindTheLast_leadsToTheFirst() {
        assertThat(page("/en/glossary?letter=x&page=9")
                        .select("main .glossary p a")
                        .attr("href"))
                .isEqualTo("/en/glossary?letter=x");
    }

    @Test
    void letterWithoutTerms_saysSo() {
        assertThat(page("/en/glossary?letter=%D0%B6").select(".lead").text()).isEqualTo("No term begins with “Ж”.");
    }

    @ParameterizedTest
    @CsvSource({
        "letter=ab,must be a single letter",
        "letter=a&page=0,whole number of at least 1",
        "letter=a&page=x,whole number of at least 1"
    })
    void invalidAddress_saysWhatToMend(String query, String remedy) {
        assertThat(page(400, "/en/glossary?" + query).select(".problem .lead").text())
                .contains(remedy);
    }

    @Test
    void longWords_areRefused() {
        assertThat(page(400, "/en/glossary?q=" + "a".repeat(101))
                        .select(".problem .lead")
                        .text())
                .contains("up to 100 characters");
        page("/en/glossary?q=" + "a".repeat(100));
    }

    @Test
    void words_stayText() {
        Document page = page("/id/glossary?q=" + URLEncoder.encode(PAYLOAD, StandardCharsets.UTF_8));

        assertThat(page.select("script:not([src^=/assets/], [type=application/ld+json]), img, [onerror]"))
                .isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("“" + PAYLOAD + "” dalam glosarium");
        assertThat(page.selectFirst("#q").val()).isEqualTo(PAYLOAD);
    }
}
