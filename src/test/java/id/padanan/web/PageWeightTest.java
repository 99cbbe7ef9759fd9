package id.padanan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the compressed size of a first visit to a results page. */
@QuarkusTest
@SampleCorpus
class PageWeightTest {
    /** The bytes that a server sends before the first acknowledgement: ten packets. */
    private static final int PAGE_AND_STYLES = 14_600;

    private static final int SCRIPT = 12 * 1024;
    private static final int FIRST_VISIT = 50 * 1024;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI site;

    /** The compressed bytes of a response. */
    private byte[] fetch(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/search?q=jaminan+keamanan",
                "/en/search?q=security+guarantee",
                "/en/search?q=Ukraina+Trump&source=bbc&source=sky&sort=newest"
            })
    void resultsPage_isLight(String path) throws IOException, InterruptedException {
        byte[] compressed = fetch(path);
        Document page = Jsoup.parse(
                new GZIPInputStream(new ByteArrayInputStream(compressed)),
                StandardCharsets.UTF_8.name(),
                site.toString());
        int styles = 0;
        for (String href : page.select("link[rel=stylesheet]").eachAttr("href")) {
            styles += fetch(href).length;
        }
        int scripts = 0;
        for (String source : page.select("script[src]").eachAttr("src")) {
            scripts += fetch(source).length;
        }
        int icon = fetch(page.select("link[rel=icon]").attr("href")).length;

        assertThat(page.select(".hit")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(compressed.length + styles).isLessThanOrEqualTo(PAGE_AND_STYLES);
        assertThat(scripts).isPositive().isLessThanOrEqualTo(SCRIPT);
        assertThat(compressed.length + styles + scripts + icon).isLessThanOrEqualTo(FIRST_VISIT);
    }
}
