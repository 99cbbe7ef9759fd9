package id.padanan.elasticsearch.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * Detects that Elasticsearch is running out of disk space. Elasticsearch does not report this itself: above the
 * flood-stage watermark it makes indexes read-only, above the low watermark it allocates no new index, and a writer
 * only waits or fails.
 */
@Singleton
public class ElasticsearchDisk {
    /** Elasticsearch's id of the block that it puts on indexes at the flood stage. */
    private static final String FLOOD_STAGE_BLOCK = "12";

    private static final long MEGABYTE = 1_000_000;

    private final RestClient client;
    private final ObjectMapper json;

    /** Creates a check that uses this client. */
    public ElasticsearchDisk(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /**
     * Returns the disk problem and its remedy for the operator, or empty if there is enough space.
     *
     * @throws IOException if Elasticsearch does not respond
     */
    public Optional<String> problem() throws IOException {
        List<String> readOnly = readOnlyIndexes();
        if (!readOnly.isEmpty()) {
            return Optional.of("Elasticsearch's disk is nearly full, so it made these indexes read-only: "
                    + String.join(", ", readOnly) + ". Free disk space; they become writable again within a minute.");
        }
        return disks().stream()
                .filter(disk -> isLowOnSpace(disk, 0))
                .findFirst()
                .map(ElasticsearchDisk::shortage);
    }

    /**
     * Returns whether every node would still have room for new indexes after writing this many more bytes.
     *
     * @throws ElasticsearchRefusedException if Elasticsearch refuses the request
     * @throws UncheckedIOException if Elasticsearch does not respond
     */
    public boolean hasRoomFor(long bytes) {
        try {
            return disks().stream().noneMatch(disk -> isLowOnSpace(disk, bytes));
        } catch (ResponseException e) {
            throw ElasticsearchRefusedException.of(e);
        } catch (IOException e) {
            throw ElasticsearchApi.noAnswer(e);
        }
    }

    private List<JsonNode> disks() throws IOException {
        List<JsonNode> disks = new ArrayList<>();
        for (JsonNode node : get("/_nodes/stats/fs?filter_path=nodes.*.fs.data").path("nodes")) {
            node.path("fs").path("data").forEach(disks::add);
        }
        return disks;
    }

    private List<String> readOnlyIndexes() throws IOException {
        JsonNode blocked = get("/_cluster/state/blocks").path("blocks").path("indices");
        List<String> names = new ArrayList<>();
        blocked.properties().forEach(index -> {
            if (index.getValue().has(FLOOD_STAGE_BLOCK)) {
                names.add(index.getKey());
            }
        });
        return names;
    }

    private static boolean isLowOnSpace(JsonNode disk, long more) {
        return disk.path("available_in_bytes").asLong(Long.MAX_VALUE) - more
                < disk.path("low_watermark_free_space_in_bytes").asLong();
    }

    private static String shortage(JsonNode disk) {
        return "Elasticsearch's disk is nearly full: "
                + disk.path("available_in_bytes").asLong() / MEGABYTE + " MB are free at "
                + disk.path("path").asText() + ", and it creates no new index with less than "
                + disk.path("low_watermark_free_space_in_bytes").asLong() / MEGABYTE + " MB. Free space on this disk.";
    }

    private JsonNode get(String path) throws IOException {
        return json.readTree(
                client.performRequest(new Request("GET", path)).getEntity().getContent());
    }
}
