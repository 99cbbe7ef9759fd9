package id.padanan.elasticsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** Makes the low-level client, for what Hibernate Search does not reach. */
@ApplicationScoped
class ElasticsearchClient {
    @Produces
    @Singleton
    RestClient client(ElasticsearchConfig config) {
        return RestClient.builder(
                        new HttpHost("127.0.0.1", config.embeddedPort().orElseThrow(), "http"))
                .build();
    }

    void close(@Disposes RestClient client) throws IOException {
        client.close();
    }
}
