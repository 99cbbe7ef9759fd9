package id.padanan.index.bulk;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Several items in one request, in the form of Elasticsearch's bulk API. */
final class BulkRequest {
    /** Of the answers only what is needed, and of what went well hardly anything. */
    private static final String ANSWERS = "?require_alias=true&filter_path=items.*.status,items.*.error";

    private static final byte[] LINE_BREAK = {'\n'};
    private static final int PARTS_OF_ITEM = 3;

    private final ElasticsearchApi elasticsearch;
    private final String path;

    /**
     * What became of an item.
     *
     * @param status HTTP status
     * @param reason why it was not done, without a full stop, or empty
     */
    record Answer(BulkItem item, int status, String reason) {
        boolean isDone() {
            // What is to be removed and not there needs no removal; such an answer has no error.
            return reason.isEmpty();
        }
    }

    BulkRequest(ElasticsearchApi elasticsearch, String alias) {
        this.elasticsearch = elasticsearch;
        this.path = "/" + alias + "/_bulk" + ANSWERS;
    }

    /** Sends the items; the answers are in their order. */
    List<Answer> send(List<BulkItem> items) {
        JsonArray results = elasticsearch.postLines(path, lines(items)).getAsJsonArray("items");
        List<Answer> answers = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            // The one member of the result is named after the action.
            JsonObject result = results.get(i)
                    .getAsJsonObject()
                    .entrySet()
                    .iterator()
                    .next()
                    .getValue()
                    .getAsJsonObject();
            answers.add(answer(items.get(i), result));
        }
        return answers;
    }

    private static Answer answer(BulkItem item, JsonObject result) {
        int status = result.get("status").getAsInt();
        JsonElement error = result.get("error");
        if (error == null) {
            return new Answer(item, status, "");
        }
        return new Answer(item, status, ElasticsearchRefusedException.reason(error, "status " + status));
    }

    private static List<byte[]> lines(List<BulkItem> items) {
        List<byte[]> lines = new ArrayList<>(PARTS_OF_ITEM * items.size());
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
