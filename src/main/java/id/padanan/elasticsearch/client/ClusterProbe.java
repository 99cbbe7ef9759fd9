package id.padanan.elasticsearch.client;

import id.padanan.elasticsearch.ElasticsearchException;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** Checks that an external cluster responds and accepts the credentials. */
@Singleton
public class ClusterProbe {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Resolved lazily, because wrong settings prevent the client from being created. */
    private final Provider<RestClient> client;

    ClusterProbe(Provider<RestClient> client) {
        this.client = client;
    }

    /**
     * Waits until the cluster responds. Waits while a cluster is starting, but not if it rejects the request.
     *
     * @throws ElasticsearchException if the cluster does not respond in time or rejects the request
     */
    public void await(Duration timeout) {
        RestClient rest = client.get();
        Instant deadline = Instant.now().plus(timeout);
        while (true) {
            try {
                rest.performRequest(new Request("GET", "/_cluster/health"));
                return;
            } catch (ResponseException e) {
                throwIfRefused(e);
                pauseUntil(deadline, e);
            } catch (SSLException e) {
                throw new ElasticsearchException(
                        "Elasticsearch's certificate is not trusted: " + e.getMessage()
                                + ". Set padanan.elasticsearch.ca-certificate to the PEM file of its certificate authority, and"
                                + " use the host names of the certificate.",
                        e);
            } catch (IOException e) {
                pauseUntil(deadline, e);
            }
        }
    }

    private static void throwIfRefused(ResponseException e) {
        int status = e.getResponse().getStatusLine().getStatusCode();
        if (status == 401) {
            throw new ElasticsearchException(
                    "Elasticsearch rejected the credentials. Check"
                            + " padanan.elasticsearch.username and .password, or .api-key.",
                    e);
        }
        if (status == 403) {
            throw new ElasticsearchException(
                    "Elasticsearch denied access. Give Padanan's user the cluster privilege"
                            + " `monitor` and the privilege `all` on Padanan's indexes.",
                    e);
        }
    }

    private static void pauseUntil(Instant deadline, IOException failure) {
        if (Instant.now().isAfter(deadline)) {
            String reasons = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                    .map(Throwable::toString)
                    .reduce((outer, inner) -> inner)
                    .orElseThrow();
            throw new ElasticsearchException(
                    "None of the servers in padanan.elasticsearch.hosts answers (" + reasons
                            + "). Check that the cluster is running and reachable, or unset the key to use the embedded server.",
                    failure);
        }
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchException("Interrupted while waiting for Elasticsearch.", e);
        }
    }
}
