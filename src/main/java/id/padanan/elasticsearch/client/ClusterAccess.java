package id.padanan.elasticsearch.client;

import id.padanan.elasticsearch.ElasticsearchConfig;
import id.padanan.elasticsearch.ElasticsearchException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpHost;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHeader;

/**
 * How to reach Elasticsearch, embedded or one's own: addresses, credentials and trust. One for Hibernate Search's client
 * and for {@link ElasticsearchClient}'s.
 */
@Singleton
public class ClusterAccess {
    private final List<HttpHost> hosts;
    private final Optional<Header> authorization;
    private final Optional<SSLContext> trust;

    /**
     * Reads the configuration.
     *
     * @throws ElasticsearchException where it is wrong
     */
    public ClusterAccess(ElasticsearchConfig config) {
        hosts = config.hosts()
                .map(ClusterAddress::parseAll)
                .orElseGet(() ->
                        List.of(new HttpHost("127.0.0.1", config.embeddedPort().orElseThrow(), "http")));
        authorization = authorization(config);
        trust = config.caCertificate().map(CertificateAuthority::trusting);
    }

    private static Optional<Header> authorization(ElasticsearchConfig config) {
        if (config.username().isPresent() != config.password().isPresent()) {
            throw new ElasticsearchException(
                    "Set both padanan.elasticsearch.username and padanan.elasticsearch.password," + " or neither.");
        }
        if (config.username().isPresent() && config.apiKey().isPresent()) {
            throw new ElasticsearchException("Set padanan.elasticsearch.api-key or username and password, not both.");
        }
        Optional<String> basic = config.username()
                .map(user -> user + ":" + config.password().orElseThrow())
                .map(pair -> Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .map(encoded -> "Basic " + encoded);
        return config.apiKey()
                .map(key -> "ApiKey " + key)
                .or(() -> basic)
                .map(value -> new BasicHeader(HttpHeaders.AUTHORIZATION, value));
    }

    /** Gives an HTTP client its credentials and its trust. */
    HttpAsyncClientBuilder configure(HttpAsyncClientBuilder client) {
        authorization.ifPresent(header -> client.setDefaultHeaders(List.of(header)));
        trust.ifPresent(client::setSSLContext);
        return client;
    }

    HttpHost[] hosts() {
        return hosts.toArray(HttpHost[]::new);
    }
}
