package id.padanan.elasticsearch.server;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.padanan.elasticsearch.client.ElasticsearchDisk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("elasticsearch")
class EmbeddedServerTest {
    @Inject
    RestClient client;

    @Inject
    ElasticsearchDisk disk;

    @Test
    void application_findsTheServerHealthy() throws IOException {
        assertThat(send("GET", "/_cluster/health")).contains("\"number_of_nodes\":1");
    }

    @Test
    void server_listensOnLoopbackOnly() throws IOException {
        assertThat(send("GET", "/_nodes/http?filter_path=nodes.*.http.bound_address"))
                .containsPattern("\"bound_address\":\\[\"127\\.0\\.0\\.1:\\d+\"\\]");
    }

    @Test
    void readiness_withAHealthyServer_isUp() {
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void disk_withRoom_isNoProblem() throws IOException {
        assertThat(disk.problem()).isEmpty();
    }

    private String send(String method, String path) throws IOException {
        return EntityUtils.toString(
                client.performRequest(new Request(method, path)).getEntity());
    }
}
