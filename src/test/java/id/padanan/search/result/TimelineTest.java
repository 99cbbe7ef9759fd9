package id.padanan.search.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.padanan.search.request.SearchRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final SearchRequest ALL = SearchRequest.of("");

    private static NavigableMap<YearMonth, Long> counts(String... months) {
        NavigableMap<YearMonth, Long> counts = new TreeMap<>();
        for (String month : months) {
            counts.merge(YearMonth.parse(month), 1L, Long::sum);
        }
        return counts;
    }

    private static Timeline timeline(SearchRequest request, String... months) {
        return Timeline.of(counts(months), Map.of("bbc", counts(months)), request);
    }

    @Test
    void months_areBucketsWithThoseBetweenThem() {
        assertThat(timeline(ALL, "2025-01", "2025-03", "2025-03").buckets())
                .containsExactly(
                        bucket("2025-01-01", "2025-01-31", 1, Map.of("bbc", 1L)),
                        bucket("2025-02-01", "2025-02-28", 0, Map.of()),
                        bucket("2025-03-01", "2025-03-31", 2, Map.of("bbc", 2L)));
    }

    @Test
    void threeYears_areStillMonths() {
        List<Timeline.Period> buckets = timeline(ALL, "2023-05", "2026-04").buckets();
        assertThat(buckets).hasSize(36);
        assertThat(buckets.get(35)).isEqualTo(bucket("2026-04-01", "2026-04-30", 1, Map.of("bbc", 1L)));
    }

    @Test
    void moreThanThreeYears_areYears() {
        assertThat(timeline(ALL, "2023-05", "2024-02", "2024-11", "2026-05").buckets())
                .containsExactly(
                        bucket("2023-01-01", "2023-12-31", 1, Map.of("bbc", 1L)),
                        bucket("2024-01-01", "2024-12-31", 2, Map.of("bbc", 2L)),
                        bucket("2025-01-01", "2025-12-31", 0, Map.of()),
                        bucket("2026-01-01", "2026-12-31", 1, Map.of("bbc", 1L)));
    }

    @Test
    void moreThan36Years_areSeveralYearsEach() {
        assertThat(timeline(ALL, "1985-03", "2020-12").buckets()).hasSize(36);
        List<Timeline.Period> buckets = timeline(ALL, "1985-03", "2021-01").buckets();
        assertThat(buckets).hasSize(19);
        assertThat(buckets.get(0)).isEqualTo(bucket("1985-01-01", "1986-12-31", 1, Map.of("bbc", 1L)));
        assertThat(timeline(ALL, "0001-01", "9999-12").buckets()).hasSizeLessThanOrEqualTo(Timeline.MOST_BUCKETS);
    }

    @Test
    void buckets_keepWithinTheDaysOfTheSearch() {
        SearchRequest days = ALL.withDates(LocalDate.parse("2025-01-10"), LocalDate.parse("2025-02-05"));
        assertThat(timeline(days, "2025-01", "2025-02").buckets())
                .extracting(each -> each.from().toString(), each -> each.to().toString())
                .containsExactly(tuple("2025-01-10", "2025-01-31"), tuple("2025-02-01", "2025-02-05"));
    }

    @Test
    void sources_keepTheirOrderAndLeaveOutWhatTheyLack() {
        Map<String, NavigableMap<YearMonth, Long>> bySource = new LinkedHashMap<>();
        bySource.put("sky", counts("2025-01", "2025-01", "2025-02"));
        bySource.put("afp", counts("2025-02"));
        Timeline timeline = Timeline.of(counts("2025-01", "2025-01", "2025-02", "2025-02", "2025-02"), bySource, ALL);
        assertThat(timeline.sources()).containsExactly("sky", "afp");
        assertThat(timeline.buckets())
                .containsExactly(
                        bucket("2025-01-01", "2025-01-31", 2, Map.of("sky", 2L)),
                        bucket("2025-02-01", "2025-02-28", 3, Map.of("sky", 1L, "afp", 1L)));
    }

    @Test
    void noHits_haveNoBuckets() {
        assertThat(Timeline.of(counts(), Map.of(), ALL)).isEqualTo(Timeline.none());
    }

    private static Timeline.Period bucket(String from, String to, long count, Map<String, Long> sources) {
        return new Timeline.Period(LocalDate.parse(from), LocalDate.parse(to), count, sources);
    }
}
