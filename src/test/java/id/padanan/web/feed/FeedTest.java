package id.padanan.web.feed;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import id.padanan.index.job.IndexingJob;
import id.padanan.web.HostileArticles;
import id.padanan.web.Schemas;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the Atom feeds of searches. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedTest {
    private static final String FEED = "/id/search.atom?q=jahat";

    @Inject
    IndexingJob job;

    @BeforeAll
    void indexHostileArticles(@TempDir Path folder) throws IOException {
        HostileArticles.index(job, folder);
    }

    private static Feed parsed(String path) throws Exception {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/atom+xml").containsIgnoringCase("utf-8");
        String xml = new String(response.asByteArray(), StandardCharsets.UTF_8);
        Schemas.validate(xml, "atom.xsd");
        return (Feed) new WireFeedInput().build(new StringReader(xml));
    }

    private static String href(List<Link> links, String rel) {
        return links.stream()
                .filter(link -> link.getRel().equals(rel))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "oldest", "newest"})
    void feed_isNewestFirstWhateverTheOrder(String sort) throws Exception {
        Feed feed = parsed(FEED + "&sort=" + sort);

        assertThat(feed.getEntries())
                .extracting(Entry::getTitle)
                .containsExactly(
                        HostileArticles.MARKUP_TITLE,
                        HostileArticles.TEX_TITLE,
                        HostileArticles.LONG_TITLE,
                        HostileArticles.FORMULA_TITLE);
        assertThat(feed.getUpdated().toInstant()).isEqualTo(Instant.parse("2025-08-17T02:30:00Z"));
    }

    @Test
    void feed_namesItselfAndItsPage() throws Exception {
        Feed feed = parsed("/en/search.atom?q=jahat&source=bbc&page=3");

        assertThat(feed.getTitle()).isEqualTo("Padanan: “jahat”");
        assertThat(href(feed.getOtherLinks(), "self"))
                .matches("http://localhost:\\d+/en/search\\.atom\\?q=jahat&source=bbc")
                .isEqualTo(feed.getId());
        assertThat(href(feed.getAlternateLinks(), "alternate"))
                .matches("http://localhost:\\d+/en/search\\?q=jahat&source=bbc&sort=newest");
        assertThat(feed.getEntries()).hasSize(1);
    }

    @Test
    void entry_saysWhoseItIs() throws Exception {
        Entry entry = parsed("/en/search.atom?q=jahat&source=bbc").getEntries().get(0);

        assertThat(entry.getId()).matches("http://localhost:\\d+/a/markup");
        assertThat(entry.getAuthors().get(0).getName()).isEqualTo(HostileArticles.MARKUP_AUTHOR);
        assertThat(entry.getCategories().get(0).getTerm()).isEqualTo("bbc");
        assertThat(entry.getCategories().get(0).getLabel()).isEqualTo("BBC");
        assertThat(href(entry.getAlternateLinks(), "alternate")).contains("/en/articles/markup/judul-kutip");
        assertThat(href(entry.getOtherLinks(), "via")).isEqualTo("https://outlet.example/berita?a=1&b=%7Bx%7D");
        assertThat(entry.getPublished().toInstant()).isEqualTo(Instant.parse("2025-08-17T02:30:00Z"));
        Content summary = entry.getSummary();
        assertThat(summary.getType()).isEqualTo("xhtml");
        assertThat(summary.getValue()).contains("<em>", "<mark>jahat</mark> &lt;/div&gt; &amp; ]]");
    }

    @Test
    void entryWithoutDateAuthorOrAddress_statesNone() throws Exception {
        Entry undated =
                parsed("/id/search.atom?q=jahat&source=other").getEntries().get(0);
        Entry unsigned =
                parsed("/id/search.atom?q=jahat&source=kompas").getEntries().get(0);

        assertThat(undated.getPublished()).isNull();
        assertThat(undated.getUpdated().toInstant()).isEqualTo(Instant.EPOCH);
        assertThat(undated.getOtherLinks()).isEmpty();
        assertThat(unsigned.getAuthors().get(0).getName()).isEqualTo("Kompas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xyzzy", "\u0001\u000B\u001F\u007F", "<>&\"']]>", "😀 שלום \uFFFE", "{site:tagline}"})
    void feed_ofAnyQuery_isWellFormed(String query) throws Exception {
        Feed feed = parsed("/id/search.atom?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));

        assertThat(feed.getTitle()).startsWith("Padanan: ");
    }

    @Test
    void feed_isSentOnceOnly() {
        Response first = get(FEED);
        String tag = first.header("ETag");

        assertThat(browser().header("If-None-Match", tag).get(FEED).statusCode())
                .isEqualTo(304);
        assertThat(browser()
                        .header("If-None-Match", "\"other\", " + tag.replace("W/", ""))
                        .get(FEED)
                        .statusCode())
                .isEqualTo(304);
        assertThat(browser()
                        .header("If-Modified-Since", first.header("Last-Modified"))
                        .get(FEED)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void feed_isSentAgain_whereItIsAnother() {
        String modified = get(FEED).header("Last-Modified");

        assertThat(browser()
                        .header("If-None-Match", "W/\"other\"")
                        .header("If-Modified-Since", modified)
                        .get(FEED)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser()
                        .header("If-Modified-Since", "Sat, 16 Aug 2025 00:00:00 GMT")
                        .get(FEED)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser().header("If-Modified-Since", "yesterday").get(FEED).statusCode())
                .isEqualTo(200);
        assertThat(get("/en/search.atom?q=jahat").header("ETag"))
                .isNotEqualTo(get(FEED).header("ETag"));
    }

    @Test
    void invalidSearch_isRefused() {
        page(400, "/en/search.atom?q=jahat&from=yesterday");
    }

    @Test
    void resultsPage_leadsToItsFeed() throws Exception {
        String inHead = page("/en/search?q=jahat&source=bbc&page=1")
                .select("link[rel=alternate][type=application/atom+xml]")
                .attr("href");
        String visible = page("/en/search?q=jahat&source=bbc")
                .select(".export a[type=application/atom+xml]")
                .attr("href");

        assertThat(inHead).isEqualTo(visible);
        assertThat(parsed(visible).getEntries()).hasSize(1);
    }
}
