package id.padanan.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.index.mapping.ArticleFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Shows only the best version of each text. A separate request, made only for results that have versions, counts how many each
 * hit stands for: inner hits would cost one query more for each hit.
 */
public final class VersionCollapse {
    private VersionCollapse() {}

    /** Makes a request list one article of each group. */
    public static void addTo(JsonObject body) {
        JsonObject collapse = new JsonObject();
        collapse.addProperty("field", ArticleFields.GROUP);
        body.add("collapse", collapse);
    }

    /** Finds the articles of some groups among those of a search. */
    public static JsonObject inGroups(JsonObject query, SearchFilters filters, Collection<String> groups) {
        return QueryJson.all(query, filters.all(), QueryJson.terms(ArticleFields.GROUP, groups));
    }

    /**
     * Counts articles by group.
     *
     * @param groups how many groups there are
     */
    public static JsonObject counts(int groups) {
        JsonObject terms = new JsonObject();
        terms.addProperty("field", ArticleFields.GROUP);
        terms.addProperty("size", groups);
        return QueryJson.object("terms", terms);
    }

    /** Reads {@link #counts}: number of articles by group. */
    public static Map<String, Long> read(JsonObject aggregation) {
        Map<String, Long> counts = new HashMap<>();
        JsonArray buckets = aggregation.getAsJsonArray("buckets");
        for (JsonElement bucket : buckets) {
            JsonObject fields = bucket.getAsJsonObject();
            counts.put(fields.get("key").getAsString(), fields.get("doc_count").getAsLong());
        }
        return counts;
    }
}
