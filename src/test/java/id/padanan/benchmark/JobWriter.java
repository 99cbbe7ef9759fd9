package id.padanan.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.bulk.BulkListener;
import id.padanan.index.bulk.BulkWriter;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/**
 * Writes prepared documents with the bulk writer of the job in its default configuration, without the processing before
 * it.
 */
final class JobWriter implements LiveIndex.Poster {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long REQUEST_BYTES = 5L << 20;
    private static final int REQUESTS = 2;

    private final URI server;

    JobWriter(URI server) {
        this.server = server;
    }

    @Override
    public void post(Path documents, String alias) throws IOException {
        Cancellation cancellation = new Cancellation();
        RetryPolicy retries = new RetryPolicy(Duration.ofMinutes(5), cancellation, news -> {});
        try (RestClient client =
                        RestClient.builder(HttpHost.create(server.toString())).build();
                BufferedReader lines = Files.newBufferedReader(documents);
                BulkWriter writer = new BulkWriter(
                        new ElasticsearchApi(client),
                        alias,
                        REQUEST_BYTES,
                        REQUESTS,
                        retries,
                        cancellation,
                        new Strict())) {
            for (String action = lines.readLine(); action != null; action = lines.readLine()) {
                String id = JSON.readTree(action).at("/index/_id").asText();
                byte[] document = lines.readLine().getBytes(StandardCharsets.UTF_8);
                writer.add(new BulkItem(BulkItem.Action.ADD, id, document, null));
            }
            writer.finish();
        }
    }

    /** Fails on any error, because the benchmark measures writing without errors. */
    private static final class Strict implements BulkListener {
        @Override
        public void done(BulkItem item) {
            // The documents are counted at the end.
        }

        @Override
        public void refused(BulkItem item, String reason) {
            throw new IllegalStateException(item.id() + ": " + reason);
        }
    }
}
