package id.padanan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The live index, accessed by the API of Elasticsearch. Thread-safe. */
final class LiveIndex {
    private static final String TWIN = "ready-made-documents";
    private static final String TWIN_ALIAS = "ready-made-documents-write";
    private static final String ALIAS = "/padanan-article-read";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Index settings that Elasticsearch reports but does not accept when an index is created. */
    private static final List<String> ITS_OWN =
            List.of("creation_date", "uuid", "version", "provided_name", "refresh_interval");

    /** Sends documents to an index. */
    interface Poster {
        /**
         * Returns when Elasticsearch has accepted all documents.
         *
         * @param documents file in the format of bulk requests
         * @param alias target index or alias
         */
        void post(Path documents, String alias) throws IOException, InterruptedException;
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    LiveIndex(URI server) {
        this.server = server;
    }

    JsonNode send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body)
                .header("Content-Type", "application/json")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, BodyPublishers.ofString(body));
    }

    /** Processor time of Elasticsearch since its start, in seconds. */
    double processor() throws IOException, InterruptedException {
        JsonNode node = send("GET", "/_nodes/stats/process?filter_path=nodes.*.process.cpu", "")
                .get("nodes")
                .elements()
                .next();
        return node.at("/process/cpu/total_in_millis").asLong() / 1000.0;
    }

    /** Time spent on merging segments of the live index, in seconds, summed over all threads. */
    double merging() throws IOException, InterruptedException {
        return send("GET", ALIAS + "/_stats/merge", "")
                        .at("/_all/primaries/merges/total_time_in_millis")
                        .asLong()
                / 1000.0;
    }

    /** Size on disk after a flush, in bytes. */
    long bytes() throws IOException, InterruptedException {
        send("POST", ALIAS + "/_flush", "");
        return send("GET", ALIAS + "/_stats/store", "")
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    /**
     * The result of writing prepared documents.
     *
     * @param seconds until all documents could be searched
     * @param bytes size of the index, without the merged segments that Elasticsearch has yet to delete
     */
    record Written(double seconds, long bytes) {}

    /**
     * Writes prepared documents into an empty index with the settings and mapping of the live one, then deletes that
     * index.
     *
     * @param change modifies the body of the create-index request
     */
    Written write(ReadyDocuments documents, Poster poster, Consumer<ObjectNode> change)
            throws IOException, InterruptedException {
        makeTwin(change);
        Instant start = Instant.now();
        poster.post(documents.file(), TWIN_ALIAS);
        send("POST", "/" + TWIN + "/_refresh", "");
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        long bytes = bytesToKeep();
        long found = send("GET", "/" + TWIN + "/_count", "").get("count").asLong();
        send("DELETE", "/" + TWIN, "");
        if (found != documents.count()) {
            throw new IllegalStateException("posted " + documents.count() + " documents, found " + found);
        }
        return new Written(seconds, bytes);
    }

    private long bytesToKeep() throws IOException, InterruptedException {
        JsonNode usage = send("POST", "/" + TWIN + "/_disk_usage?run_expensive_tasks=true", "")
                .get(TWIN);
        return usage.at("/all_fields/total_in_bytes").asLong()
                - usage.at("/fields/_recovery_source/total_in_bytes").asLong();
    }

    /** Creates the index without automatic refresh, as the job does. */
    private void makeTwin(Consumer<ObjectNode> change) throws IOException, InterruptedException {
        JsonNode live = send("GET", ALIAS, "").elements().next();
        ObjectNode settings = live.at("/settings/index").deepCopy();
        settings.remove(ITS_OWN);
        settings.remove("routing");
        settings.put("refresh_interval", "-1");
        ObjectNode twin = JSON.createObjectNode();
        twin.putObject("settings").set("index", settings);
        twin.set("mappings", live.get("mappings"));
        twin.putObject("aliases").putObject(TWIN_ALIAS);
        change.accept(twin);
        send("PUT", "/" + TWIN, twin.toString());
    }
}
