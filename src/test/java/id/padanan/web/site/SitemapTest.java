package id.padanan.web.site;

import static id.padanan.web.Pages.get;
import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.LinkAttributes;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.reading.ArticleListing;
import id.padanan.index.reading.ListedArticle;
import id.padanan.web.HostileArticles;
import id.padanan.web.Pages;
import id.padanan.web.Schemas;
import id.padanan.web.language.SiteLanguage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the sitemap. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapTest {
    private static final int MOST_ADDRESSES = 50_000;
    private static final int MOST_BYTES = 50 * 1024 * 1024;

    @Inject
    IndexingJob job;

    @Inject
    ArticleListing listing;

    @BeforeAll
    void indexHostileArticles(@TempDir Path folder) throws IOException {
        HostileArticles.index(job, folder);
    }

    private static byte[] file(String path) throws Exception {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/xml");
        byte[] content = response.asByteArray();
        Schemas.validate(new String(content, StandardCharsets.UTF_8), "sitemap.xsd");
        return content;
    }

    private static SiteMapParser parser() {
        SiteMapParser parser = new SiteMapParser(false);
        parser.setStrictNamespace(true);
        parser.enableExtension(Extension.LINKS);
        return parser;
    }

    private static Collection<SiteMapURL> addresses(String path) throws Exception {
        SiteMap map = (SiteMap) parser().parseSiteMap(file(path), new URL("http://localhost" + path));
        return map.getSiteMapUrls();
    }

    @Test
    void index_namesAbsolutePartsThatStand() throws Exception {
        SiteMapIndex index =
                (SiteMapIndex) parser().parseSiteMap(file("/sitemap.xml"), new URL("http://localhost/sitemap.xml"));

        assertThat(index.getSitemaps()).hasSize(1).allSatisfy(part -> {
            assertThat(part.getUrl().toString()).matches("http://localhost:\\d+/sitemap-1\\.xml");
            assertThat(addresses(part.getUrl().getPath())).isNotEmpty();
        });
    }

    @Test
    void part_holdsEveryPageInEveryLanguage() throws Exception {
        Collection<SiteMapURL> addresses = addresses("/sitemap-1.xml");

        assertThat(addresses.stream().map(address -> address.getUrl().getFile()))
                .contains(
                        "/id/",
                        "/en/",
                        "/id/help",
                        "/en/about",
                        "/id/articles/markup/judul-kutip-petik-script-script-alert-1-script",
                        "/en/articles/formula/hyperlink-http-jahat-example-klik")
                .hasSize(2 * (5 + 4));
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(get(address.getUrl().getFile()).statusCode()).isEqualTo(200));
    }

    @Test
    void address_tellsItsLanguagesAndItsDate() throws Exception {
        SiteMapURL tex = addresses("/sitemap-1.xml").stream()
                .filter(address -> address.getUrl().getPath().startsWith("/en/articles/tex/"))
                .findFirst()
                .orElseThrow();

        assertThat(tex.getLastModified().toInstant()).isEqualTo("2025-03-05T00:00:00Z");
        assertThat(Arrays.stream(tex.getAttributesForExtension(Extension.LINKS))
                        .map(LinkAttributes.class::cast)
                        .map(link -> link.getParams().get("hreflang") + " "
                                + link.getHref().getPath().substring(0, 17)))
                .containsExactly("id /id/articles/tex/", "en /en/articles/tex/", "x-default /id/articles/tex/");
    }

    @Test
    void addressesAndPages_nameTheSameLanguages() throws Exception {
        String path = addresses("/sitemap-1.xml").stream()
                .map(address -> address.getUrl().getPath())
                .filter(address -> address.startsWith("/id/articles/markup/"))
                .findFirst()
                .orElseThrow();

        assertThat(Pages.page(path)
                        .select("link[rel=alternate][hreflang=x-default]")
                        .attr("href"))
                .endsWith(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap-2.xml", "/sitemap-99999.xml", "/sitemap-0.xml", "/sitemap-x.xml"})
    void partBeyondTheLast_isNotFound(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void listing_isWalkedInTheOrderOfIds() {
        assertThat(listing.count()).isEqualTo(4);
        assertThat(listing.after("", 2)).extracting(ListedArticle::id).containsExactly("formula", "markup");
        assertThat(listing.after("markup", 10)).extracting(ListedArticle::id).containsExactly("panjang", "tex");
        assertThat(listing.idAt(0)).contains("");
        assertThat(listing.idAt(3)).contains("panjang");
        assertThat(listing.idAt(5)).isEmpty();
        assertThat(listing.idAt(25_000)).isEmpty();
    }

    @Test
    void fullPartOfTheLongestAddresses_staysBelowTheLimits() {
        String site = "https://" + "a".repeat(40) + ".example";
        String path = "/articles/" + "a".repeat(64) + "/" + "a".repeat(80);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int articles = 100;
        List<SiteLanguage> languages = Stream.of("ar", "en", "id", "ms", "zh")
                .map(code -> new SiteLanguage(code, code))
                .toList();
        try (SitemapWriter writer = SitemapWriter.ofAddresses(out, languages)) {
            for (int i = 0; i < articles; i++) {
                for (SiteLanguage language : languages) {
                    writer.address(language, other -> site + "/" + other.code() + path, "2025-08-17");
                }
            }
        }

        assertThat(SitemapResource.ARTICLES_PER_PART * languages.size()).isLessThan(MOST_ADDRESSES - 100);
        assertThat((long) out.size() / articles * SitemapResource.ARTICLES_PER_PART)
                .isLessThan(MOST_BYTES);
    }
}
