package id.padanan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The index that the site's readers search, by Elasticsearch's own API. Safe for use by several threads. */
final class LiveIndex {
    private static final String ALIAS = "/padanan-article-read";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What Elasticsearch says of an index of its own accord and takes from nobody. */
    private static final List<String> ITS_OWN =
            List.of("creation_date", "uuid", "version", "provided_name", "refresh_interval");

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

    /** Bytes on disk, as it stands after the job. */
    long bytes() throws IOException, InterruptedException {
        send("POST", ALIAS + "/_flush", "");
        return send("GET", ALIAS + "/_stats/store", "")
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    /** Writes all its documents as bulk requests have them: a line of action, a line of document. */
    void export(Path file) throws IOException, InterruptedException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            JsonNode page = send("POST", ALIAS + "/_search?scroll=5m", "{\"size\":500,\"sort\":[\"_doc\"]}");
            while (!page.at("/hits/hits").isEmpty()) {
                for (JsonNode hit : page.at("/hits/hits")) {
                    ObjectNode action = JSON.createObjectNode();
                    action.putObject("index").set("_id", hit.get("_id"));
                    lines.append(JSON.writeValueAsString(action)).append('\n');
                    lines.append(JSON.writeValueAsString(hit.get("_source"))).append('\n');
                }
                ObjectNode next = JSON.createObjectNode().put("scroll", "5m");
                next.set("scroll_id", page.get("_scroll_id"));
                page = send("POST", "/_search/scroll", next.toString());
            }
        }
    }

    /** Makes an empty index of the same settings and mapping, which does not refresh of its own accord. */
    void makeTwin(String name) throws IOException, InterruptedException {
        JsonNode live = send("GET", ALIAS, "").elements().next();
        ObjectNode settings = live.at("/settings/index").deepCopy();
        settings.remove(ITS_OWN);
        settings.remove("routing");
        settings.put("refresh_interval", "-1");
        ObjectNode twin = JSON.createObjectNode();
        twin.putObject("settings").set("index", settings);
        twin.set("mappings", live.get("mappings"));
        send("PUT", "/" + name, twin.toString());
    }
}
