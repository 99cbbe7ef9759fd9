package id.padanan.search.query;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.Facet;
import id.padanan.search.result.Facets;
import id.padanan.search.result.Timeline;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The counts of a result, asked of Elasticsearch in the request for its hits: {@link #request} makes the aggregations and
 * {@link #read} reads them.
 *
 * @param unfiltered number of articles that the words of the query find, whatever filters apply
 * @param total number of articles
 * @param texts number of groups of versions among them, estimated where there are many; {@code total} where versions are not
 *     collapsed
 * @param facets what the result can be narrowed by
 */
public record ResultCounts(long unfiltered, long total, long texts, Facets facets) {
    private static final int MOST_SOURCES = 1_000;

    /** Sources that a timeline tells apart: more than a chart has colours for. */
    private static final int MOST_SOURCES_OVER_TIME = 12;

    /** A hundred years of months; with it all buckets stay far below the 65,536 that Elasticsearch allows. */
    private static final int MOST_MONTHS = 1_200;

    /** Values that Elasticsearch tells apart nearly without error; as many as a reader can walk through. */
    private static final int EXACT_TEXTS = SearchRequest.MAX_REACH;

    private static final int YEAR_LENGTH = 4;
    private static final String HITS = "hits";
    private static final String SOURCES = "sources";
    private static final String MONTHS = "months";
    private static final String TEXTS = "texts";

    /** The aggregation of one search. A facet that the reader chose from is counted without that choice. */
    public static JsonObject request(SearchQuery query) {
        SearchFilters filters = query.filters();
        JsonObject hits = counts(MOST_SOURCES_OVER_TIME);
        if (query.isCollapsed()) {
            hits.add(TEXTS, textCount());
        }
        JsonObject all = new JsonObject();
        if (filters.hasNoChoice()) {
            hits.getAsJsonObject(SOURCES).getAsJsonObject("terms").addProperty("size", MOST_SOURCES);
        } else {
            all.add(SOURCES, within(filters.withoutSources(), SOURCES, termCounts(ArticleFields.SOURCE, MOST_SOURCES)));
            all.add(MONTHS, within(filters.withoutDays(), MONTHS, monthCounts()));
        }
        JsonObject withHits = QueryJson.object("filter", filters.all());
        withHits.add("aggs", hits);
        all.add(HITS, withHits);
        JsonObject aggregation = QueryJson.object("filter", QueryJson.matchAll());
        aggregation.add("aggs", all);
        return aggregation;
    }

    /** By source, each over time, and over time as a whole, as some articles have no source of their own. */
    private static JsonObject counts(int mostSources) {
        JsonObject bySource = termCounts(ArticleFields.SOURCE, mostSources);
        bySource.add("aggs", QueryJson.object(MONTHS, monthCounts()));
        JsonObject counts = new JsonObject();
        counts.add(SOURCES, bySource);
        counts.add(MONTHS, monthCounts());
        return counts;
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

    /** Reads what {@link #request} asked for. */
    public static ResultCounts read(JsonObject aggregation, SearchRequest request) {
        JsonObject hits = aggregation.getAsJsonObject(HITS);
        NavigableMap<YearMonth, Long> hitMonths = months(hits.getAsJsonObject(MONTHS));
        NavigableMap<YearMonth, Long> months = aggregation.has(MONTHS)
                ? months(aggregation.getAsJsonObject(MONTHS).getAsJsonObject(MONTHS))
                : hitMonths;
        Map<String, Long> sources = termBuckets(
                aggregation.has(SOURCES)
                        ? aggregation.getAsJsonObject(SOURCES).getAsJsonObject(SOURCES)
                        : hits.getAsJsonObject(SOURCES));
        Facets facets = new Facets(
                facets(sources),
                facets(years(months)),
                facets(months.descendingMap()),
                Timeline.of(hitMonths, bySource(hits.getAsJsonObject(SOURCES)), request));
        long total = hits.get("doc_count").getAsLong();
        long texts = hits.has(TEXTS) ? hits.getAsJsonObject(TEXTS).get("value").getAsLong() : total;
        return new ResultCounts(aggregation.get("doc_count").getAsLong(), total, texts, facets);
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

    private static Map<String, NavigableMap<YearMonth, Long>> bySource(JsonObject sources) {
        Map<String, NavigableMap<YearMonth, Long>> bySource = new LinkedHashMap<>();
        for (JsonElement bucket : sources.getAsJsonArray("buckets")) {
            JsonObject fields = bucket.getAsJsonObject();
            NavigableMap<YearMonth, Long> months = months(fields.getAsJsonObject(MONTHS));
            if (!months.isEmpty() && bySource.size() < MOST_SOURCES_OVER_TIME) {
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
