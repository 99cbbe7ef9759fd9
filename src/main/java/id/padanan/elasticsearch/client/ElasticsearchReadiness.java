package id.padanan.elasticsearch.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;

/**
 * Reports ready if every index can be searched. Reports a full disk without becoming unready: the site can still
 * answer, and taking it out of service would not free disk space.
 */
@Readiness
public class ElasticsearchReadiness implements HealthCheck {
    private static final int PATIENCE_MILLIS = 3_000;

    private final RestClient client;
    private final ElasticsearchDisk disk;
    private final ObjectMapper json;

    ElasticsearchReadiness(RestClient client, ElasticsearchDisk disk, ObjectMapper json) {
        this.client = client;
        this.disk = disk;
        this.json = json;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Elasticsearch");
        try {
            String status = status();
            response.status(!status.equals("red")).withData("status", status);
            disk.problem().ifPresent(problem -> response.withData("disk", problem));
        } catch (IOException e) {
            response.down().withData("error", String.valueOf(e.getMessage()));
        }
        return response.build();
    }

    private String status() throws IOException {
        Request request = new Request("GET", "/_cluster/health");
        request.setOptions(RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(PATIENCE_MILLIS)
                        .setSocketTimeout(PATIENCE_MILLIS)
                        .build()));
        JsonNode health =
                json.readTree(client.performRequest(request).getEntity().getContent());
        return health.path("status").asText();
    }
}
