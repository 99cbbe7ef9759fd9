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

/**
 * What the index knows of its articles: where each came from, whether it is still the same and what others it is like. Reads
 * columns only (doc values), never a stored document.
 */
final class IndexedState {
    private static final int PAGE = 5_000;

    private final ElasticsearchApi elasticsearch;
    private final String path;
    private final RetryPolicy patience;

    IndexedState(ElasticsearchApi elasticsearch, Generation generation, RetryPolicy patience) {
        this.elasticsearch = elasticsearch;
        // A shard that does not answer must not make its articles look unknown.
        this.path = "/" + generation.indexName() + "/_search?allow_partial_search_results=false";
        this.patience = patience;
    }

    /**
     * An article of the index.
     *
     * @param fingerprint by which a changed one is told
     * @param origin the file that it was read from
     */
    record KnownArticle(String fingerprint, String origin) {}

    /** Those of the articles that are indexed, by id. */
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

    /** Passes on id and origin of each article from this file, or from below this folder. */
    void forEachFrom(String root, String separator, BiConsumer<String, String> consumer) {
        JsonObject request = request(below(root, separator), List.of(ArticleFields.ORIGIN), PAGE);
        forEach(
                request,
                List.of(ArticleFields.ID),
                hit -> consumer.accept(value(hit, ArticleFields.ID), value(hit, ArticleFields.ORIGIN)));
    }

    /**
     * Passes on key and signature of each group: the signature of its first article, or where that is gone or has another
     * text by now, of the member with the least id. Groups of texts too short to compare are left out.
     */
    void forEachGroup(BiConsumer<String, String> consumer) {
        JsonObject signed = clause("exists", "field", new JsonPrimitive(ArticleFields.SIGNATURE));
        JsonObject request = request(signed, List.of(ArticleFields.GROUP, ArticleFields.SIGNATURE), PAGE);
        GroupWalk walk = new GroupWalk(consumer);
        forEach(
                request,
                List.of(ArticleFields.GROUP, ArticleFields.ID),
                hit -> walk.member(
                        value(hit, ArticleFields.GROUP),
                        value(hit, ArticleFields.ID),
                        value(hit, ArticleFields.SIGNATURE)));
        walk.end();
    }

    /** Chooses a signature for each group, whose members come one after the other. */
    private static final class GroupWalk {
        private final BiConsumer<String, String> consumer;
        private String group;
        private String signature;

        GroupWalk(BiConsumer<String, String> consumer) {
            this.consumer = consumer;
        }

        void member(String itsGroup, String id, String itsSignature) {
            boolean another = !itsGroup.equals(group);
            if (another) {
                end();
                group = itsGroup;
            }
            if (another || id.equals(group)) {
                signature = itsSignature;
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

    private static JsonObject below(String root, String separator) {
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
        JsonObject of = new JsonObject();
        of.add(key, value);
        JsonObject clause = new JsonObject();
        clause.add(kind, of);
        return clause;
    }

    /** Asks for these columns beside the id. */
    private static JsonObject request(JsonObject query, List<String> others, int size) {
        JsonArray columns = new JsonArray();
        columns.add(ArticleFields.ID);
        others.forEach(columns::add);
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
        return patience.call(() -> elasticsearch
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
