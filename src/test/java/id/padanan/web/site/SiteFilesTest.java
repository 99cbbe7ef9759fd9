package id.padanan.web.site;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static id.padanan.web.Pages.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import id.padanan.web.Schemas;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests robots.txt, the OpenSearch descriptions and the web app manifests. */
@QuarkusTest
class SiteFilesTest {
    private static String text(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    private static BaseRobotRules robots() {
        Response response = get("/robots.txt");
        byte[] rules = text(response).getBytes(StandardCharsets.UTF_8);
        return new SimpleRobotRulesParser()
                .parseContent("http://localhost/robots.txt", rules, "text/plain", List.of("anybot"));
    }

    @ParameterizedTest
    @CsvSource({
        "/,true",
        "/id/,true",
        "/en/help,true",
        "/id/articles/x/slug,true",
        "/a/x,true",
        "/cards/x.png,true",
        "/padanan.css,true",
        "/id/search?q=damai,true",
        "/id/search?q=damai&page=2,false",
        "/en/search?q=damai&source=bbc,false",
        "/id/search.csv?q=damai,false",
        "/id/articles/x/slug?q=damai,false",
        "/api/v1/search?q=damai,false"
    })
    void robots_letCrawlersReadEachPageOnce(String path, boolean allowed) {
        assertThat(robots().isAllowed("http://localhost" + path)).isEqualTo(allowed);
    }

    @Test
    void robots_nameTheSitemap() {
        assertThat(robots().getSitemaps()).singleElement().asString().matches("http://localhost:\\d+/sitemap.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void openSearch_describesHowToSearch(String language) throws Exception {
        String path = page("/" + language + "/").select("link[rel=search]").attr("href");
        assertThat(path).isEqualTo("/opensearch-" + language + ".xml");
        String xml = text(get(path));
        Schemas.validate(xml, "opensearch.xsd");
        Document description = Jsoup.parse(xml, Parser.xmlParser());

        assertThat(description.select("Language").text()).isEqualTo(language);
        assertThat(description.select("Url").eachAttr("template"))
                .allMatch(template -> template.matches("http://localhost:\\d+/.*"))
                .anyMatch(template -> template.endsWith("/" + language + "/search?q={searchTerms}"))
                .anyMatch(template -> template.endsWith("/" + language + "/search.atom?q={searchTerms}"))
                .anyMatch(template ->
                        template.endsWith("/api/v1/suggest?q={searchTerms}&lang=" + language + "&format=opensearch"))
                .anyMatch(template -> template.endsWith(path));
        page(description
                .select("Url[type=text/html]")
                .attr("template")
                .replaceFirst("^http://[^/]+", "")
                .replace("{searchTerms}", "jaminan%20keamanan"));
    }

    @ParameterizedTest
    @CsvSource({"id,Cari berita", "en,Search Indonesian news"})
    void manifest_namesPicturesThatStand(String language, String name) throws Exception {
        String path = page("/" + language + "/").select("link[rel=manifest]").attr("href");
        Response response = get(path);
        assertThat(response.contentType()).startsWith("application/manifest+json");
        JsonNode manifest = new ObjectMapper().readTree(text(response));

        assertThat(manifest.get("name").asText()).startsWith("Padanan – " + name);
        assertThat(manifest.get("lang").asText()).isEqualTo(language);
        assertThat(manifest.get("start_url").asText()).isEqualTo("/" + language + "/");
        for (JsonNode icon : manifest.get("icons")) {
            byte[] picture = get(icon.get("src").asText()).asByteArray();
            assertThat(picture).isNotEmpty().hasSizeLessThan(10_000);
            if (icon.get("type").asText().equals("image/png")) {
                int width = ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
                assertThat(icon.get("sizes").asText()).isEqualTo(width + "x" + width);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"id", "en"})
    void manifest_byItsUsualName_isInTheReadersLanguage(String language) {
        Response response = browser().header("Accept-Language", language).get("/site.webmanifest");

        assertThat(redirect(response, 302)).isEqualTo("/site-" + language + ".webmanifest");
        assertThat(response.header("Vary")).contains("Accept-Language");
    }

    @Test
    void touchIcon_isAPicture() throws Exception {
        String path = page("/id/").select("link[rel=apple-touch-icon]").attr("href");

        assertThat(ImageIO.read(new ByteArrayInputStream(get(path).asByteArray()))
                        .getWidth())
                .isEqualTo(180);
    }

    @Test
    void siteFile_isSentOnceOnly() {
        String tag = get("/opensearch-id.xml").header("ETag");

        assertThat(browser()
                        .header("If-None-Match", tag)
                        .get("/opensearch-id.xml")
                        .statusCode())
                .isEqualTo(304);
    }
}
