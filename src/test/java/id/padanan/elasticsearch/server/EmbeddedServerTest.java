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

    @Test
    void disk_afterElasticsearchMadeAnIndexReadOnly_namesTheIndex() throws IOException {
        send("PUT", "/flooded");
        try {
            send("PUT", "/flooded/_settings?preserve_existing=false", "{\"index.blocks.read_only_allow_delete\":true}");

            assertThat(disk.problem().orElseThrow()).contains("nearly full", "read-only: flooded", "Free disk space");
        } finally {
            send("DELETE", "/flooded");
        }
    }

    @Test
    void disk_belowTheLowWatermark_saysHowMuchIsFree() throws IOException {
        String watermark = "{\"persistent\":{\"cluster.routing.allocation.disk.watermark\":%s}}";
        send(
                "PUT",
                "/_cluster/settings",
                watermark.formatted("{\"low\":\"1000tb\",\"high\":\"1mb\",\"flood_stage\":\"1mb\"}"));
        try {
            assertThat(disk.problem().orElseThrow()).containsPattern("nearly full: \\d+ MB are free at .+data");
        } finally {
            send("PUT", "/_cluster/settings", watermark.formatted("{\"low\":null,\"high\":null,\"flood_stage\":null}"));
        }
    }

    private String send(String method, String path) throws IOException {
        return EntityUtils.toString(
                client.performRequest(new Request(method, path)).getEntity());
    }

    private void send(String method, String path, String json) throws IOException {
        Request request = new Request(method, path);
        request.setJsonEntity(json);
        client.performRequest(request);
    }
}
