package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waits for the embedded server to become healthy. */
final class ServerProbe {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private ServerProbe() {}

    /** Returns when every primary shard is allocated. */
    static void awaitHealthy(ServerFiles files, int port, Duration timeout) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                        + "/_cluster/health?wait_for_status=yellow&timeout=" + PATIENCE.toSeconds() + "s"))
                .timeout(PATIENCE.multipliedBy(2))
                .build();
        Instant deadline = Instant.now().plus(timeout);
        while (!isHealthy(client, request)) {
            if (files.process().isEmpty()) {
                throw StartFailure.died(files);
            }
            if (Instant.now().isAfter(deadline)) {
                throw StartFailure.unhealthy(files, timeout);
            }
        }
    }

    private static boolean isHealthy(HttpClient client, HttpRequest request) {
        try {
            if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchException("Interrupted while waiting for Elasticsearch.", e);
        }
    }
}
