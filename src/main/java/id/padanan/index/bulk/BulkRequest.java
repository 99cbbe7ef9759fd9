package id.padanan.index.bulk;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends several items in one request of Elasticsearch's bulk API. */
final class BulkRequest {
    /** Keeps the response small: only status and error of each item. */
    private static final String RESPONSE_FILTER = "?require_alias=true&filter_path=items.*.status,items.*.error";

    private static final byte[] LINE_BREAK = {'\n'};
    private static final int LINES_PER_ITEM = 3;

    private final ElasticsearchApi elasticsearch;
    private final String path;

    /**
     * The result of one item.
     *
     * @param status HTTP status
     * @param reason the reason of a failure, without a full stop, or empty
     */
    record ItemResult(BulkItem item, int status, String reason) {
        boolean isDone() {
            // Deleting a missing document returns 404 without an error, which is a success.
            return reason.isEmpty();
        }
    }

    BulkRequest(ElasticsearchApi elasticsearch, String alias) {
        this.elasticsearch = elasticsearch;
        this.path = "/" + alias + "/_bulk" + RESPONSE_FILTER;
    }

    /** Sends the items and returns their results in the same order. */
    List<ItemResult> send(List<BulkItem> items) {
        JsonArray response = elasticsearch.postLines(path, lines(items)).getAsJsonArray("items");
        List<ItemResult> results = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            // The only member is named after the action.
            JsonObject result = response.get(i)
                    .getAsJsonObject()
                    .entrySet()
                    .iterator()
                    .next()
                    .getValue()
                    .getAsJsonObject();
            results.add(result(items.get(i), result));
        }
        return results;
    }

    private static ItemResult result(BulkItem item, JsonObject result) {
        int status = result.get("status").getAsInt();
        JsonElement error = result.get("error");
        if (error == null) {
            return new ItemResult(item, status, "");
        }
        return new ItemResult(item, status, ElasticsearchRefusedException.reason(error, "status " + status));
    }

    private static List<byte[]> lines(List<BulkItem> items) {
        List<byte[]> lines = new ArrayList<>(LINES_PER_ITEM * items.size());
        for (BulkItem item : items) {
            // An id needs no escaping.
            String action = item.isRemoval() ? "delete" : "index";
            lines.add(("{\"" + action + "\":{\"_id\":\"" + item.id() + "\"}}\n").getBytes(StandardCharsets.US_ASCII));
            if (!item.isRemoval()) {
                lines.add(item.source());
                lines.add(LINE_BREAK);
            }
        }
        return lines;
    }
}
