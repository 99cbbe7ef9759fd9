package id.padanan.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUrlTest {
    private static final BaseUrl NOT_CONFIGURED = new BaseUrl(Optional.empty());

    private static BaseUrl configured(String url) {
        return new BaseUrl(Optional.of(URI.create(url)));
    }

    /** A request that knows only its scheme and, unless it is null, its host. */
    private static HttpServerRequest request(String scheme, HostAndPort authority) {
        return (HttpServerRequest) Proxy.newProxyInstance(
                BaseUrlTest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "scheme" -> scheme;
                    case "authority" -> authority;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "https://berita.example, https://berita.example",
        "https://berita.example/, https://berita.example",
        "https://berita.example/padanan, https://berita.example/padanan",
        "https://berita.example/padanan/, https://berita.example/padanan"
    })
    void configuredUrl_winsOverTheRequestAndKeepsItsPath(String setting, String expected) {
        HttpServerRequest request = request("http", HostAndPort.create("localhost", 8080));

        assertThat(configured(setting).of(request)).isEqualTo(expected);
        assertThat(configured(setting).isSecure(request)).isTrue();
    }

    @Test
    void withoutASetting_theRequestDecides() {
        HttpServerRequest request = request("http", HostAndPort.create("localhost", 8080));

        assertThat(NOT_CONFIGURED.of(request)).isEqualTo("http://localhost:8080");
        assertThat(NOT_CONFIGURED.isSecure(request)).isFalse();
        assertThat(NOT_CONFIGURED.isSecure(request("https", null))).isTrue();
    }

    @Test
    void withoutASettingAndAHost_linksAreRelative() {
        assertThat(NOT_CONFIGURED.of(request("http", null))).isEmpty();
        assertThat(NOT_CONFIGURED.of(request("http", HostAndPort.create("", -1))))
                .isEmpty();
    }
}
