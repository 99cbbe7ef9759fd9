package id.padanan.search.query;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.search.query.SearchQuery.Tier;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.Facet;
import id.padanan.search.result.Facets;
import id.padanan.search.result.Timeline;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The counts of a result, as they are asked of Elasticsearch in the request for its hits, and as they are read back. They
 * are counted of the articles with all words of the query, and where those may turn out to be too few, of those with many
 * or some of the words as well.
 *
 * @param total number of articles
 * @param complete number of articles among them that have all words of the query
 * @param texts number of groups of versions among them, estimated where there are many; {@code total} where none stands for
 *     others
 * @param leastScore that every hit has, and no other article
 * @param facets what the result can be narrowed by
 */
public record ResultCounts(long total, long complete, long texts, float leastScore, Facets facets) {
    /** Fewer articles than these with all words of a query are too little: then those with many of them follow. */
    private static final long TOO_LITTLE = 5;

    private static final int MOST_SOURCES = 1_000;

    /** Sources that a timeline tells apart: more than a chart has colours for. */
    private static final int MOST_SOURCES_OVER_TIME = 12;

    /** A hundred years of months; with it all buckets stay far below the 65,536 that Elasticsearch allows. */
    private static final int MOST_MONTHS = 1_200;

    /** Values that Elasticsearch tells apart nearly without error; as many as a reader can walk through. */
    private static final int EXACT_TEXTS = SearchRequest.MAX_REACH;

    private static final int YEAR_LENGTH = 4;

    /** The aggregation that counts a search's hits, besides the query itself. */
    public static JsonObject request(SearchQuery query) {
        JsonObject tiers = new JsonObject();
        query.tiers().forEach((tier, filter) -> tiers.add(tier.name(), filter));
        JsonObject kinds = new JsonObject();
        kinds.add("sources", within(query.inDays(), "counts", termCounts(ArticleFields.SOURCE, MOST_SOURCES)));
        kinds.add("months", within(query.ofSources(), "counts", monthCounts()));
        JsonObject bySource = termCounts(ArticleFields.SOURCE, MOST_SOURCES_OVER_TIME);
        bySource.add("aggs", QueryJson.object("months", monthCounts()));
        JsonObject hits = within(query.chosen(), "bySource", bySource);
        hits.getAsJsonObject("aggs").add("months", monthCounts());
        if (query.isFolded()) {
            hits.getAsJsonObject("aggs").add("texts", textCount());
        }
        kinds.add("hits", hits);
        JsonObject aggregation = QueryJson.object("filters", QueryJson.object("filters", tiers));
        aggregation.add("aggs", kinds);
        return aggregation;
    }

    private static JsonObject within(JsonObject filter, String name, JsonObject counts) {
        JsonObject aggregation = QueryJson.object("filter", filter);
        aggregation.add("aggs", QueryJson.object(name, counts));
        return aggregation;
    }

    private static JsonObject textCount() {
        JsonObject groups = new JsonObject();
        groups.addProperty("field", ArticleFields.GROUP);
        groups.addProperty("precision_threshold", EXACT_TEXTS);
        return QueryJson.object("cardinality", groups);
    }

    private static JsonObject monthCounts() {
        return termCounts(ArticleFields.PUBLISHED_MONTH, MOST_MONTHS);
    }

    private static JsonObject termCounts(String field, int most) {
        JsonObject terms = new JsonObject();
        terms.addProperty("field", field);
        terms.addProperty("size", most);
        return QueryJson.object("terms", terms);
    }

    /**
     * Reads what {@link #request} asked for. Which articles count is decided whatever sources and days are chosen: were it
     * not, choosing a value could bring in articles that its count left out.
     */
    public static ResultCounts read(JsonObject aggregation, SearchRequest request) {
        JsonObject tiers = aggregation.getAsJsonObject("buckets");
        Tier tier = Tier.ALL;
        if (tiers.has(Tier.MANY.name()) && count(tiers, Tier.ALL) < TOO_LITTLE) {
            tier = Tier.MANY;
        }
        if (tiers.has(Tier.SOME.name()) && count(tiers, tier) == 0) {
            tier = Tier.SOME;
        }
        long complete = hits(tiers.getAsJsonObject(Tier.ALL.name()));
        return readTier(tiers.getAsJsonObject(tier.name()), complete, leastScore(tier, tiers), request);
    }

    /** Each of the query's tiers but the last lifts its articles above those of the ones after it. */
    private static float leastScore(Tier answering, JsonObject tiers) {
        long worse = Arrays.stream(Tier.values())
                .filter(tier -> tier.compareTo(answering) > 0 && tiers.has(tier.name()))
                .count();
        return worse * SearchQuery.TIER;
    }

    private static long count(JsonObject tiers, Tier tier) {
        return tiers.getAsJsonObject(tier.name()).get("doc_count").getAsLong();
    }

    private static long hits(JsonObject tier) {
        return tier.getAsJsonObject("hits").get("doc_count").getAsLong();
    }

    private static ResultCounts readTier(JsonObject tier, long complete, float leastScore, SearchRequest request) {
        JsonObject hits = tier.getAsJsonObject("hits");
        NavigableMap<YearMonth, Long> months =
                months(tier.getAsJsonObject("months").getAsJsonObject("counts"));
        Facets facets = new Facets(
                facets(termBuckets(tier.getAsJsonObject("sources").getAsJsonObject("counts"))),
                facets(years(months)),
                facets(months.descendingMap()),
                Timeline.of(months(hits.getAsJsonObject("months")), bySource(hits), request));
        long total = hits(tier);
        long texts =
                hits.has("texts") ? hits.getAsJsonObject("texts").get("value").getAsLong() : total;
        return new ResultCounts(total, complete, texts, leastScore, facets);
    }

    private static List<Facet> facets(Map<?, Long> counts) {
        List<Facet> facets = new ArrayList<>();
        counts.forEach((value, count) -> facets.add(new Facet(value.toString(), count)));
        return facets;
    }

    private static Map<String, Long> years(NavigableMap<YearMonth, Long> months) {
        Map<String, Long> years = new TreeMap<>(Comparator.reverseOrder());
        months.forEach((month, count) -> years.merge(month.toString().substring(0, YEAR_LENGTH), count, Long::sum));
        return years;
    }

    private static Map<String, NavigableMap<YearMonth, Long>> bySource(JsonObject hits) {
        Map<String, NavigableMap<YearMonth, Long>> bySource = new LinkedHashMap<>();
        for (JsonElement bucket : hits.getAsJsonObject("bySource").getAsJsonArray("buckets")) {
            JsonObject fields = bucket.getAsJsonObject();
            NavigableMap<YearMonth, Long> months = months(fields.getAsJsonObject("months"));
            if (!months.isEmpty()) {
                bySource.put(fields.get("key").getAsString(), months);
            }
        }
        return bySource;
    }

    private static NavigableMap<YearMonth, Long> months(JsonObject terms) {
        NavigableMap<YearMonth, Long> months = new TreeMap<>();
        termBuckets(terms).forEach((month, count) -> months.put(YearMonth.parse(month), count));
        return months;
    }

    private static Map<String, Long> termBuckets(JsonObject terms) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonElement bucket : terms.getAsJsonArray("buckets")) {
            JsonObject fields = bucket.getAsJsonObject();
            counts.put(fields.get("key").getAsString(), fields.get("doc_count").getAsLong());
        }
        return counts;
    }
}
