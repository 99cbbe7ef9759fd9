package id.padanan.elasticsearch.client;

import id.padanan.elasticsearch.ElasticsearchException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.apache.http.HttpHost;

/** Parses the configured addresses of an external cluster. */
public final class ClusterAddress {
    private static final int DEFAULT_PORT = 9200;

    private ClusterAddress() {}

    /**
     * Parses {@code padanan.elasticsearch.hosts}.
     *
     * @throws ElasticsearchException if an address is invalid, or some use https and others http
     */
    public static List<HttpHost> parseAll(List<String> addresses) {
        List<HttpHost> hosts = addresses.stream().map(ClusterAddress::parse).toList();
        if (hosts.stream().map(HttpHost::getSchemeName).distinct().count() > 1) {
            throw new ElasticsearchException(
                    "padanan.elasticsearch.hosts mixes http:// and https://. Use only one of them.");
        }
        return hosts;
    }

    private static HttpHost parse(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && isEmptyPath(uri.getRawPath());
            if (List.of("http", "https").contains(scheme) && uri.getHost() != null && bare) {
                return new HttpHost(uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(), scheme);
            }
        } catch (URISyntaxException e) {
            // Reported below.
        }
        // Leaves out the address, because it may contain a password.
        throw new ElasticsearchException("padanan.elasticsearch.hosts contains an address that does not have the form"
                + " https://host:port (separate several with commas). Set user and password in"
                + " padanan.elasticsearch.username and padanan.elasticsearch.password.");
    }

    private static boolean isEmptyPath(String path) {
        return path == null || path.isEmpty() || path.equals("/");
    }
}
