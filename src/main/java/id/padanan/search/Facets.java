package id.padanan.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import id.padanan.index.ArticleFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of a result.
 *
 * @param total number of hits
 * @param sources hits by source key, most first, whatever sources the request is confined to
 * @param years hits by year of publication, newest first
 */
record Facets(long total, List<Facet> sources, List<Facet> years) {
    private static final int MOST_SOURCES = 1_000;

    /** Two hundred years of months. */
    private static final int MOST_MONTHS = 2_400;

    private static final int YEAR_LENGTH = 4;

    /** The aggregation that counts the articles for which {@code filter} holds, besides the query itself. */
    static JsonObject request(JsonObject filter, JsonObject ofSources) {
        JsonObject chosen = QueryJson.object("filter", ofSources);
        chosen.add("aggs", QueryJson.object("months", termCounts(ArticleFields.PUBLISHED_MONTH, MOST_MONTHS)));
        JsonObject parts = new JsonObject();
        parts.add("sources", termCounts(ArticleFields.SOURCE, MOST_SOURCES));
        parts.add("chosen", chosen);
        JsonObject aggregation = QueryJson.object("filter", filter);
        aggregation.add("aggs", parts);
        return aggregation;
    }

    private static JsonObject termCounts(String field, int most) {
        JsonObject terms = new JsonObject();
        terms.addProperty("field", field);
        terms.add("size", new JsonPrimitive(most));
        return QueryJson.object("terms", terms);
    }

    static Facets read(JsonObject aggregation) {
        JsonObject chosen = aggregation.getAsJsonObject("chosen");
        Map<String, Long> years = new TreeMap<>(Comparator.reverseOrder());
        for (Facet month : buckets(chosen.getAsJsonObject("months"))) {
            years.merge(month.value().substring(0, YEAR_LENGTH), month.count(), Long::sum);
        }
        List<Facet> yearFacets = new ArrayList<>();
        years.forEach((year, count) -> yearFacets.add(new Facet(year, count)));
        return new Facets(
                chosen.get("doc_count").getAsLong(), buckets(aggregation.getAsJsonObject("sources")), yearFacets);
    }

    private static List<Facet> buckets(JsonObject terms) {
        List<Facet> facets = new ArrayList<>();
        for (JsonElement bucket : terms.getAsJsonArray("buckets")) {
            JsonObject fields = bucket.getAsJsonObject();
            facets.add(new Facet(
                    fields.get("key").getAsString(), fields.get("doc_count").getAsLong()));
        }
        return facets;
    }
}
