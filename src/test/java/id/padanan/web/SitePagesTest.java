package id.padanan.web;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static id.padanan.web.Pages.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the home, article, help and about pages with the sample corpus, and properties of all pages. */
@QuarkusTest
@SampleCorpus
class SitePagesTest {
    private static final String ARTICLE = "/id/articles/sky-zelenskyy-von-der-leyen-di-brussels/"
            + "di-brussels-zelenskyy-minta-jaminan-yang-berlaku-di-darat-udara-dan-laut";

    @ParameterizedTest
    @CsvSource({"id,Artikel terbaru,Sumber tak diketahui", "en,Latest articles,Unknown source"})
    void home_showsSourcesAndNewestArticles(String language, String heading, String unknown) {
        Document home = page("/" + language + "/");

        assertThat(home.select("#latest").text()).isEqualTo(heading);
        assertThat(home.select(".choices a").eachText()).hasSize(5).anyMatch(text -> text.startsWith(unknown));
        assertThat(home.select(".headlines time").eachAttr("datetime"))
                .hasSize(10)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(home.select("form[action=/" + language + "/search] input[name=q]"))
                .hasSize(1);
    }

    @Test
    void home_sourceLinks_searchWithinOneSource() {
        Element sky = page("/en/").select(".choices a:contains(Sky News)").first();

        assertThat(sky.selectFirst(".visually-hidden").text()).isEqualTo("(6 articles)");
        assertThat(page(sky.attr("href")).select(".byline-source").eachText())
                .hasSize(6)
                .containsOnly("Sky News");
    }

    @ParameterizedTest
    @CsvSource({"id,17 Agustus 2025", "en,'August 17, 2025'"})
    void article_showsTextAndWhereItComesFrom(String language, String date) {
        Document article = page(ARTICLE.replaceFirst("/id/", "/" + language + "/"));

        assertThat(article.select("h1").text()).startsWith("Di Brussels, Zelenskyy Minta Jaminan");
        assertThat(article.select("h1").attr("lang")).isEqualTo("id");
        assertThat(article.select(".story-text").attr("lang")).isEqualTo("id");
        assertThat(article.select(".story-text p")).hasSizeGreaterThan(3);
        assertThat(article.select("header .byline").text()).isEqualTo("Sky News " + date + " Brussels");
        assertThat(article.select("mark")).isEmpty();
    }

    @Test
    void article_givesItsShortPermalinkToCopy() {
        Document article = page(ARTICLE);
        Element field = article.selectFirst("#permalink");

        assertThat(field.hasAttr("readonly")).isTrue();
        assertThat(field.val()).matches("http://localhost:\\d+/a/sky-zelenskyy-von-der-leyen-di-brussels");
        assertThat(article.select("label[for=permalink]")).hasSize(1);
    }

    @Test
    void article_fromASearch_keepsItsWordsMarked() {
        Document article = page(ARTICLE + "?q=jaminan+keamanan");

        assertThat(article.select("h1 mark").eachText()).containsExactly("Jaminan");
        assertThat(article.select(".story-text mark").eachText()).contains("jaminan", "menjamin", "keamanan");
        assertThat(article.selectFirst("#q").val()).isEqualTo("jaminan keamanan");
        assertThat(article.select(".languages a").attr("href"))
                .isEqualTo(ARTICLE.replaceFirst("/id/", "/en/") + "?q=jaminan+keamanan");
        assertThat(article.select("link[rel=canonical]").attr("href")).endsWith(ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/bukan-ini", "/-"})
    void article_withoutTheRightSlug_leadsThere(String slug) {
        String address = "/id/articles/sky-zelenskyy-von-der-leyen-di-brussels" + slug;

        assertThat(redirect(get(address), 301)).isEqualTo(ARTICLE);
        assertThat(redirect(get(address + "?q=a+%22b%22%26"), 301)).isEqualTo(ARTICLE + "?q=a+%22b%22%26");
    }

    @ParameterizedTest
    @CsvSource({"id,/id/", "en,/en/"})
    void permalink_leadsToTheArticleInTheReadersLanguage(String acceptLanguage, String start) {
        Response response =
                browser().header("Accept-Language", acceptLanguage).get("/a/sky-zelenskyy-von-der-leyen-di-brussels");

        assertThat(redirect(response, 302)).isEqualTo(ARTICLE.replaceFirst("/id/", start));
        assertThat(response.header("Vary")).contains("Accept-Language", "Cookie");
    }

    @ParameterizedTest
    @CsvSource({"id,Cara mencari", "en,How to search"})
    void help_examplesAreSearchesThatFindSomething(String language, String title) {
        Document help = page("/" + language + "/help");

        assertThat(help.select("h1").text()).isEqualTo(title);
        assertThat(help.select(".examples a")).hasSizeGreaterThan(8);
        assertThat(help.select(".examples a").eachAttr("href"))
                .allSatisfy(example -> assertThat(page(example).select(".hit")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"id,Tentang Padanan", "en,About Padanan"})
    void about_saysWhatThisIs(String language, String title) {
        assertThat(page("/" + language + "/about").select("h1").text()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/about",
                "/status",
                "/glossary",
                "/glossary?q=damai",
                "/search?q=damai&source=bbc&sort=newest"
            })
    void page_standsInBothLanguagesUnderOneState(String path) {
        Document indonesian = page("/id" + path);
        Document english = page(indonesian.select(".languages a[hreflang=en]").attr("href"));

        assertThat(indonesian.select("html").attr("lang")).isEqualTo("id");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".languages a[hreflang=id]").attr("href")).isEqualTo("/id" + path);
        assertThat(english.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("id", "en", "x-default");
        assertThat(english.select("link[rel=canonical]").attr("href"))
                .isEqualTo(english.select("link[hreflang=en]").attr("href"))
                .matches("http://localhost:\\d+\\Q/en" + path + "\\E");
        assertThat(english.title()).contains("Padanan");
        assertThat(english.select("meta[name=description]").attr("content")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/en/search?q=damai", "/id/help", "/en/glossary?q=damai", "/id/nope", ARTICLE})
    void page_hasNoInlineScriptAndNoInlineStyle(String path) {
        Document page = page(path.endsWith("nope") ? 404 : 200, path);

        assertThat(page.select(
                        "script:not([src^=/assets/], [type=application/ld+json]), style, [style], [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("a.skip-link").attr("href")).isEqualTo("#main");
        assertThat(page.select("h1")).hasSize(1);
    }
}
