package id.padanan.elasticsearch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.padanan.elasticsearch.ElasticsearchException;
import id.padanan.elasticsearch.TestConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.http.HttpHost;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAccessTest {
    @TempDir
    Path folder;

    private final Map<String, String> config = new HashMap<>(Map.of("hosts", "https://es1:9243,https://es2/"));

    @Test
    void hosts_severalPartedByCommas_areAllUsed() {
        assertThat(access().hosts())
                .containsExactly(new HttpHost("es1", 9243, "https"), new HttpHost("es2", 9200, "https"));
    }

    @Test
    void hosts_asHibernateSearchGetsThem_areTheSame() {
        config.put("hosts", "http://[::1]:9201");

        assertThat(Arrays.stream(access().hosts()).map(HttpHost::toHostString)).containsExactly("[::1]:9201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "es1:9200",
                "es1",
                "ftp://es1",
                "https://",
                "https://user:secret@es1",
                "https://es1/path",
                "https://es1?x=secret",
                "https://es 1"
            })
    void host_thatIsNoAddress_isRefusedWithoutItsSecrets(String address) {
        config.put("hosts", address);

        assertRefused("padanan.elasticsearch.hosts", "https://host:port");
        assertThatThrownBy(this::access).hasMessageNotContaining("secret");
    }

    @Test
    void hosts_encryptedAndNot_areRefused() {
        config.put("hosts", "https://es1,http://es2");

        assertRefused("mixes http:// and https://");
    }

    @Test
    void username_withoutPassword_isRefused() {
        config.put("username", "reader");

        assertRefused("padanan.elasticsearch.username", "padanan.elasticsearch.password");
    }

    @Test
    void apiKey_isSentWithEachRequest() throws IOException {
        AtomicReference<String> authorization = new AtomicReference<>();
        HttpServer stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.createContext("/", exchange -> {
            authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        stub.start();
        config.put("hosts", "http://127.0.0.1:" + stub.getAddress().getPort());
        config.put("api-key", "ZW5jb2RlZA==");

        try (RestClient client = new ElasticsearchClient().client(access())) {
            client.performRequest(new Request("GET", "/"));
        } finally {
            stub.stop(0);
        }

        assertThat(authorization).hasValue("ApiKey ZW5jb2RlZA==");
    }

    @Test
    void apiKey_besideAPassword_isRefused() {
        config.putAll(Map.of("username", "reader", "password", "secret", "api-key", "key"));

        assertRefused("padanan.elasticsearch.api-key");
    }

    @Test
    void caCertificate_thatIsMissing_isRefusedByName() {
        config.put("ca-certificate", folder.resolve("ca.pem").toString());

        assertRefused("ca.pem", "padanan.elasticsearch.ca-certificate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no certificate"})
    void caCertificate_thatIsNone_isRefusedByName(String content) throws IOException {
        Path pem = Files.writeString(folder.resolve("ca.pem"), content);
        config.put("ca-certificate", pem.toString());

        assertRefused("ca.pem", "contains no PEM certificate");
    }

    private ClusterAccess access() {
        return new ClusterAccess(TestConfig.of(config));
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(this::access)
                .isInstanceOf(ElasticsearchException.class)
                .message()
                .contains(parts);
    }
}
