package id.padanan.elasticsearch.client;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.padanan.elasticsearch.ElasticsearchConfig;
import id.padanan.elasticsearch.ElasticsearchException;
import id.padanan.elasticsearch.TestConfig;
import id.padanan.elasticsearch.server.SecuredServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SecuredServer.class)
@Tag("elasticsearch")
class SecuredClusterTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    @Inject
    SearchMapping mapping;

    @Inject
    ElasticsearchDisk disk;

    @Inject
    ElasticsearchConfig settings;

    @Inject
    Config config;

    @Test
    void embeddedServer_besideAClusterOfOnesOwn_isNotStarted() {
        assertThat(settings.embeddedPort()).isEmpty();
    }

    @Test
    void readiness_withPasswordAndCertificateAuthority_isUp() {
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void disk_withTheRightsPadananNeeds_canBeAsked() throws IOException {
        assertThat(disk.problem()).isEmpty();
    }

    @Test
    void hibernateSearch_withPasswordAndCertificateAuthority_isLetIn() throws IOException {
        RestClient own = mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);

        for (int request = 0; request < own.getNodes().size(); request++) {
            assertThat(status(own)).isEqualTo(200);
        }
        assertThat(own.getNodes()).hasSize(2);
    }

    @Test
    void password_thatIsWrong_isToldSo() throws IOException {
        try (RestClient stranger = clientWith(Map.of("username", "padanan", "password", "wrong"))) {
            assertThatThrownBy(() -> new ClusterProbe(() -> stranger).await(AT_ONCE))
                    .isInstanceOf(ElasticsearchException.class)
                    .hasMessageContaining("rejected the credentials");
        }
    }

    @Test
    void certificate_ofAnUnknownAuthority_tellsToNameIt() throws IOException {
        ClusterAccess access = new ClusterAccess(TestConfig.of(Map.of("hosts", value("elasticsearch.hosts"))));
        try (RestClient distrustful = RestClient.builder(access.hosts()).build()) {
            assertThatThrownBy(() -> new ClusterProbe(() -> distrustful).await(AT_ONCE))
                    .isInstanceOf(ElasticsearchException.class)
                    .hasMessageContaining("padanan.elasticsearch.ca-certificate");
        }
    }

    private RestClient clientWith(Map<String, String> credentials) {
        Map<String, String> keys = new HashMap<>(credentials);
        keys.put("hosts", value("elasticsearch.hosts"));
        keys.put("ca-certificate", value("elasticsearch.ca-certificate"));
        ClusterAccess access = new ClusterAccess(TestConfig.of(keys));
        return new ElasticsearchClient().client(access);
    }

    private String value(String key) {
        return config.getValue("padanan." + key, String.class);
    }

    private static int status(RestClient client) throws IOException {
        return client.performRequest(new Request("GET", "/_cluster/health"))
                .getStatusLine()
                .getStatusCode();
    }
}
