package id.padanan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests requests with a missing or invalid Host header, which no browser sends. */
@QuarkusTest
class HostTest {
    private static final String NONE = "";

    @TestHTTPResource
    URI site;

    private String answer(String path, String version, String headers) throws IOException {
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            String request = "GET " + path + " " + version + "\r\n" + headers + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NONE, "Host: a b\r\n", "Host: <x>\r\n", "Host: [::\r\n"})
    void request_withoutAHostThatCanBe_isRefused(String header) throws IOException {
        assertThat(answer("/en/help", "HTTP/1.1", header))
                .startsWith("HTTP/1.1 400 ")
                .contains("This address is not valid");
        assertThat(answer("/api/v1/search?q=beras", "HTTP/1.1", header)).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/id/", "/id/search?q=beras", "/robots.txt", "/id/search.atom?q=beras", "/api/v1/search?q=beras"
            })
    void oldClient_thatNamesNoHost_isAnswered(String path) throws IOException {
        assertThat(answer(path, "HTTP/1.0", NONE)).startsWith("HTTP/1.0 200 ").doesNotContain("http://null", "null/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: berita.example\r\n", "Host: [::1]:8080\r\n"})
    void request_withAHost_isAnswered(String header) throws IOException {
        assertThat(answer("/id/help", "HTTP/1.1", header)).startsWith("HTTP/1.1 200 ");
    }
}
