package id.padanan.index.update;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.generation.Generation;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.index.retry.RetryPolicy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads origin, fingerprint and group of articles in a generation. Uses doc values only, never {@code _source}. */
final class IndexedState {
    private static final int PAGE = 5_000;

    private final ElasticsearchApi elasticsearch;
    private final String path;
    private final RetryPolicy retries;

    IndexedState(ElasticsearchApi elasticsearch, Generation generation, RetryPolicy retries) {
        this.elasticsearch = elasticsearch;
        // A shard that does not answer must cause an error, not make its articles look missing.
        this.path = "/" + generation.indexName() + "/_search?allow_partial_search_results=false";
        this.retries = retries;
    }

    /**
     * An article of the index.
     *
     * @param fingerprint hash that changes when the article changes
     * @param origin the file that it was read from
     */
    record KnownArticle(String fingerprint, String origin) {}

    /** The indexed articles among these ids, by id. */
    Map<String, KnownArticle> find(Collection<String> ids) {
        JsonArray values = new JsonArray(ids.size());
        ids.forEach(values::add);
        JsonObject request = request(
                clause("terms", ArticleFields.ID, values),
                List.of(ArticleFields.FINGERPRINT, ArticleFields.ORIGIN),
                ids.size());
        Map<String, KnownArticle> found = new HashMap<>();
        for (JsonElement hit : hits(request)) {
            found.put(
                    value(hit, ArticleFields.ID),
                    new KnownArticle(value(hit, ArticleFields.FINGERPRINT), value(hit, ArticleFields.ORIGIN)));
        }
        return found;
    }

    /** Calls back with id and origin of each article from this file or below this folder. */
    void forEachFrom(String root, String separator, BiConsumer<String, String> consumer) {
        JsonObject request = request(fromRoot(root, separator), List.of(ArticleFields.ORIGIN), PAGE);
        forEach(
                request,
                List.of(ArticleFields.ID),
                hit -> consumer.accept(value(hit, ArticleFields.ID), value(hit, ArticleFields.ORIGIN)));
    }

    /**
     * Calls back with key and signature of each group. The signature is that of the group's first article or, if that
     * is gone or has changed, of the member with the lowest id. Skips groups of texts that are too short to compare.
     */
    void forEachGroup(BiConsumer<String, String> consumer) {
        JsonObject signed = clause("exists", "field", new JsonPrimitive(ArticleFields.SIGNATURE));
        JsonObject request = request(signed, List.of(ArticleFields.GROUP, ArticleFields.SIGNATURE), PAGE);
        GroupReader groups = new GroupReader(consumer);
        forEach(
                request,
                List.of(ArticleFields.GROUP, ArticleFields.ID),
                hit -> groups.member(
                        value(hit, ArticleFields.GROUP),
                        value(hit, ArticleFields.ID),
                        value(hit, ArticleFields.SIGNATURE)));
        groups.end();
    }

    /** Chooses a signature for each group. Members arrive sorted by group, then by id. */
    private static final class GroupReader {
        private final BiConsumer<String, String> consumer;
        private String group;
        private String signature;

        GroupReader(BiConsumer<String, String> consumer) {
            this.consumer = consumer;
        }

        void member(String memberGroup, String id, String memberSignature) {
            boolean newGroup = !memberGroup.equals(group);
            if (newGroup) {
                end();
                group = memberGroup;
            }
            if (newGroup || id.equals(group)) {
                signature = memberSignature;
            }
        }

        void end() {
            if (group != null) {
                consumer.accept(group, signature);
            }
        }
    }

    private void forEach(JsonObject request, List<String> order, Consumer<JsonElement> consumer) {
        JsonArray sort = new JsonArray();
        order.forEach(sort::add);
        request.add("sort", sort);
        List<JsonElement> page = hits(request);
        while (!page.isEmpty()) {
            page.forEach(consumer);
            JsonElement last = page.get(page.size() - 1);
            request.add("search_after", last.getAsJsonObject().get("sort"));
            page = hits(request);
        }
    }

    private static JsonObject fromRoot(String root, String separator) {
        JsonArray either = new JsonArray();
        either.add(clause("term", ArticleFields.ORIGIN, new JsonPrimitive(root)));
        either.add(clause(
                "prefix", ArticleFields.ORIGIN, new JsonPrimitive(root.endsWith(separator) ? root : root + separator)));
        JsonObject should = new JsonObject();
        should.add("should", either);
        JsonObject query = new JsonObject();
        query.add("bool", should);
        return query;
    }

    private static JsonObject clause(String kind, String key, JsonElement value) {
        JsonObject member = new JsonObject();
        member.add(key, value);
        JsonObject clause = new JsonObject();
        clause.add(kind, member);
        return clause;
    }

    /** A request for the id and these doc value columns. */
    private static JsonObject request(JsonObject query, List<String> columnNames, int size) {
        JsonArray columns = new JsonArray();
        columns.add(ArticleFields.ID);
        columnNames.forEach(columns::add);
        JsonObject request = new JsonObject();
        request.add("query", query);
        request.add("docvalue_fields", columns);
        request.addProperty("stored_fields", "_none_");
        request.addProperty("track_total_hits", false);
        request.addProperty("size", size);
        request.addProperty("sort", "_doc");
        return request;
    }

    private List<JsonElement> hits(JsonObject request) {
        return retries.call(() -> elasticsearch
                .send("POST", path, request)
                .getAsJsonObject("hits")
                .getAsJsonArray("hits")
                .asList());
    }

    private static String value(JsonElement hit, String column) {
        return hit.getAsJsonObject()
                .getAsJsonObject("fields")
                .getAsJsonArray(column)
                .get(0)
                .getAsString();
    }
}
