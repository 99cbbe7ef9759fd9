package id.padanan.elasticsearch.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.elasticsearch.client.RestClient;

/** Produces the low-level client for requests that Hibernate Search does not support. */
@ApplicationScoped
class ElasticsearchClient {
    @Produces
    @Singleton
    RestClient client(ClusterAccess access) {
        return RestClient.builder(access.hosts())
                .setHttpClientConfigCallback(access::configure)
                .build();
    }

    void close(@Disposes RestClient client) throws IOException {
        client.close();
    }
}
