package id.padanan.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbeddedServerTest {
    @Inject
    RestClient client;

    @Test
    void application_findsTheServerHealthy() throws IOException {
        assertThat(get("/_cluster/health")).contains("\"status\":\"green\"");
    }

    @Test
    void server_hasTheAnalysisPlugin() throws IOException {
        assertThat(get("/_cat/plugins")).contains("padanan-analysis");
    }

    private String get(String path) throws IOException {
        return EntityUtils.toString(
                client.performRequest(new Request("GET", path)).getEntity());
    }
}
