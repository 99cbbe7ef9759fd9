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
 * Connection settings for Elasticsearch, embedded or external: addresses, credentials and trusted certificates. Used by
 * Hibernate Search's client and by {@link ElasticsearchClient}.
 */
@Singleton
public class ClusterAccess {
    private final List<HttpHost> hosts;
    private final Optional<Header> authorization;
    private final Optional<SSLContext> trust;

    /**
     * Reads the configuration.
     *
     * @throws ElasticsearchException if the configuration is invalid
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

    /** Sets the credentials and the trusted certificates of an HTTP client. */
    HttpAsyncClientBuilder configure(HttpAsyncClientBuilder client) {
        authorization.ifPresent(header -> client.setDefaultHeaders(List.of(header)));
        trust.ifPresent(client::setSSLContext);
        return client;
    }

    HttpHost[] hosts() {
        return hosts.toArray(HttpHost[]::new);
    }
}
