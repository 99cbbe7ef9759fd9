package id.padanan.web.http;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.netty.handler.codec.compression.Brotli;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the HTTP transfer of pages and files: caching, revalidation, compression, HEAD requests. */
@QuarkusTest
class PageCachingTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI site;

    @Test
    void page_thatTheBrowserHas_isNotSentAgain() {
        Response first = get("/id/help");
        Response again = browser().header("If-None-Match", first.header("ETag")).get("/id/help");

        assertThat(first.header("ETag")).matches("W/\"[0-9a-f]{16}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.header("Vary")).contains("Accept-Encoding", "Cookie");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Vary")).contains("Cookie");
    }

    @Test
    void page_thatLooksOtherwiseNow_isSentAgain() {
        Response again = browser()
                .header("If-None-Match", get("/id/help").header("ETag"))
                .cookie("theme", "dark")
                .get("/id/help");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).contains("data-theme=\"dark\"");
    }

    @Test
    void errorPage_isNotKept() {
        Response missing = get("/id/tidak-ada");

        assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
        assertThat(missing.header("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/help",
                "/padanan.css",
                "/favicon.svg",
                "/assets/x/padanan.css",
                "/id/tidak-ada",
                "/robots.txt",
                "/opensearch-id.xml",
                "/site-id.webmanifest",
                "/sitemap.xml",
                "/id/search.atom?q=",
                "/id/search.csv?q=",
                "/id/search.bib?q=",
                "/id/search.ris?q="
            })
    void answer_isCompressedAsTheBrowserCan(String path) throws Exception {
        String plain = text(send(path, "identity"), "");

        HttpResponse<byte[]> compressed = send(path, "gzip");
        assertThat(text(compressed, "gzip")).isEqualTo(plain);
        assertThat(compressed.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
        assumeTrue(Brotli.isAvailable(), "no native Brotli library for this platform");
        assertThat(text(send(path, "gzip, deflate, br"), "br")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/help",
                "/assets/x/padanan.css",
                "/id/tidak-ada",
                "/tidak-ada.css",
                "/",
                "/padanan.css",
                "/padanan.js",
                "/favicon.svg",
                "/icons/icon-192.png",
                "/robots.txt",
                "/cards/site/id.png"
            })
    void head_answersAsGetDoesButWithoutABody(String path) {
        Response get = get(path);
        Response head = browser().head(path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.asString()).isEmpty();
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        assertThat(head.header("Cache-Control")).isEqualTo(get.header("Cache-Control"));
    }

    private HttpResponse<byte[]> send(String path, String encodings) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Accept-Encoding", encodings)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The decompressed text of a response. Checks that it has the given encoding. */
    private static String text(HttpResponse<byte[]> response, String encoding) throws IOException {
        assertThat(response.headers().firstValue("Content-Encoding").orElse("")).isEqualTo(encoding);
        try (InputStream decoded = decoded(new ByteArrayInputStream(response.body()), encoding)) {
            return new String(decoded.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream decoded(InputStream body, String encoding) throws IOException {
        return switch (encoding) {
            case "gzip" -> new GZIPInputStream(body);
            case "br" -> new BrotliInputStream(body);
            default -> body;
        };
    }
}
