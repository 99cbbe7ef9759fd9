package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.TestConfig;
import java.util.Map;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** The Elasticsearch that all tests share, for tests that need no application. {@link SharedTestServer} stops it. */
public final class TestElasticsearch {
    private static RestClient client;

    private TestElasticsearch() {}

    /** The one client of all tests; the first call starts the server unless an application under test has. */
    public static synchronized RestClient client() {
        if (client == null) {
            ServerFiles files = SharedTestServer.files();
            int port = ServerPort.choose(files, Optional.empty());
            new EmbeddedServer(files, port).join(TestConfig.of(Map.of()));
            client = RestClient.builder(new HttpHost("127.0.0.1", port)).build();
        }
        return client;
    }

    /** Address of the server. */
    public static HttpHost host() {
        return client().getNodes().get(0).getHost();
    }
}
