package id.padanan.web.metadata;

import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.index.job.IndexingJob;
import id.padanan.web.HostileArticles;
import id.padanan.web.Schemas;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the structured data and preview tags of pages. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetadataTest {
    @Inject
    IndexingJob job;

    @BeforeAll
    void indexHostileArticles(@TempDir Path folder) throws IOException {
        HostileArticles.index(job, folder);
    }

    private static Document article(String id) {
        return page(get("/id/articles/" + id).header("Location").replaceFirst("^http://[^/]+", ""));
    }

    /** The thing with a type in the structured data of a page. Checks that all of it is valid JSON-LD of schema.org. */
    private static JsonNode thing(Document page, String type) throws IOException {
        JsonNode data = new ObjectMapper()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
        assertThat(Schemas.faults(data, "json-ld.json")).isEmpty();
        for (JsonNode thing : data.get("@graph")) {
            if (thing.get("@type").asText().equals(type)) {
                return thing;
            }
        }
        throw new AssertionError("no " + type + " in " + data);
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    @Test
    void article_isNews() throws IOException {
        Document page = article("markup");
        JsonNode article = thing(page, "NewsArticle");

        assertThat(article.get("headline").asText()).isEqualTo(HostileArticles.MARKUP_TITLE);
        assertThat(article.get("datePublished").asText()).isEqualTo("2025-08-17T09:30:00+07:00");
        assertThat(article.get("author").get("name").asText()).isEqualTo(HostileArticles.MARKUP_AUTHOR);
        assertThat(article.get("publisher").get("name").asText()).isEqualTo("BBC");
        assertThat(article.get("publisher").get("@type").asText()).isEqualTo("Organization");
        assertThat(article.get("inLanguage").asText()).isEqualTo("id");
        assertThat(article.get("url").asText())
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(article.get("image").asText()).isEqualTo(property(page, "og:image"));
        assertThat(article.get("isBasedOn").asText()).isEqualTo("https://outlet.example/berita?a=1&b=%7Bx%7D");
        assertThat(article.get("contentLocation").get("name").asText()).isEqualTo("\"><svg>");
    }

    @Test
    void articleWithoutDateSourceAndSafeAddress_statesNone() throws IOException {
        JsonNode article = thing(article("formula"), "NewsArticle");

        assertThat(article.has("datePublished")).isFalse();
        assertThat(article.has("publisher")).isFalse();
        assertThat(article.has("isBasedOn")).isFalse();
        assertThat(article.get("author").get("@type").asText()).isEqualTo("Person");
    }

    @Test
    void unsignedArticle_isByItsOutlet() throws IOException {
        JsonNode article = thing(article("tex"), "NewsArticle");

        assertThat(article.get("author").get("@type").asText()).isEqualTo("Organization");
        assertThat(article.get("datePublished").asText()).isEqualTo("2025-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@context':'https://schema.org','@graph':[]}",
                "{'@context':'https://schema.org','@graph':[{'@type':'NewsArticle','headline':'Tanpa gambar'}]}",
                "{'@context':'https://schema.org','@graph':[{'@type':'BreadcrumbList','itemListElement':["
                        + "{'@type':'ListItem','position':1,'name':'Beranda','item':'http://localhost/id/'},"
                        + "{'@type':'ListItem','position':2,'name':'Hasil','item':'/id/search'}]}]}"
            })
    void faultyStructuredData_isFound(String json) throws IOException {
        JsonNode data = new ObjectMapper().readTree(json.replace('\'', '"'));

        assertThat(Schemas.faults(data, "json-ld.json")).isNotEmpty();
    }

    @Test
    void article_knowsItsWayHome() throws IOException {
        JsonNode items = thing(article("markup"), "BreadcrumbList").get("itemListElement");

        assertThat(items).hasSize(3);
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i).get("position").asInt()).isEqualTo(i + 1);
            page(items.get(i).get("item").asText().replaceFirst("^http://[^/]+", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void home_tellsHowToSearch(String language) throws IOException {
        JsonNode site = thing(page("/" + language + "/"), "WebSite");
        JsonNode action = site.get("potentialAction");

        assertThat(site.get("url").asText()).endsWith("/" + language + "/");
        assertThat(action.get("@type").asText()).isEqualTo("SearchAction");
        assertThat(action.get("query-input").asText()).isEqualTo("required name=search_term_string");
        String template = action.get("target").get("urlTemplate").asText();
        page(template.replaceFirst("^http://[^/]+", "").replace("{search_term_string}", "damai"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "<!--<script>", "\"'&\\u003c", "a\u2028😀 שלום"})
    void query_staysWithinTheStructuredData(String query) throws IOException {
        Document page = page("/en/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        JsonNode items = thing(page, "BreadcrumbList").get("itemListElement");

        assertThat(page.select("script")).hasSameSizeAs(page.select("head > script[type]"));
        assertThat(items.get(1).get("name").asText()).isEqualTo("Results for “" + query + "”");
        assertThat(property(page, "og:title")).contains(query);
    }

    @ParameterizedTest
    @CsvSource({"/id/,website,id_ID", "/en/help,website,en_US", "/en/search?q=jahat,website,en_US"})
    void page_hasAPreview(String path, String type, String locale) {
        Document page = page(path);

        assertThat(property(page, "og:type")).isEqualTo(type);
        assertThat(property(page, "og:locale")).isEqualTo(locale);
        assertThat(property(page, "og:site_name")).isEqualTo("Padanan");
        assertThat(property(page, "og:title")).isNotBlank();
        assertThat(property(page, "og:description"))
                .isNotBlank()
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(property(page, "og:url"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void articlePreview_isTheArticles() {
        Document page = article("markup");

        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:title")).isEqualTo(HostileArticles.MARKUP_TITLE);
        assertThat(property(page, "og:image:alt")).isEqualTo(HostileArticles.MARKUP_TITLE);
        assertThat(property(page, "og:description")).isEqualTo("Paragraf jahat </div> & ]]>.");
        assertThat(property(page, "article:published_time")).isEqualTo("2025-08-17T09:30:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({"/en/search?q=jahat,noindex", "/en/search?q=,''", "/en/,''"})
    void resultsOfWords_areNotForSearchEngines(String path, String robots) {
        assertThat(page(path).select("meta[name=robots]").attr("content")).isEqualTo(robots);
    }
}
