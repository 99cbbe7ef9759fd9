package id.padanan.search.result;

import id.padanan.search.request.SearchRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The dated hits of a search over time: by month, by year where they span more than three years, and by several years where
 * they span more than 36.
 *
 * @param sources keys of the sources that are told apart, those with most hits first, at most 12
 * @param buckets stretches of time of equal length that follow each other without gaps, oldest first; at most 36, none
 *     where no hit has a date
 */
public record Timeline(List<String> sources, List<Period> buckets) {
    /** More bars than these cannot be told apart on a telephone. */
    public static final int MOST_BUCKETS = 36;

    private static final int YEAR = 12;

    /**
     * A stretch of time. A search with its days as {@code from} and {@code to} finds just its hits.
     *
     * @param from its first day, but not before the first day of the search
     * @param to its last day, but not after the last day of the search
     * @param count number of hits
     * @param sources number of hits by source key, in the order of {@link Timeline#sources()}, without those that have
     *     none; they add up to less than {@code count} where there are more sources than are told apart
     */
    public record Period(LocalDate from, LocalDate to, long count, Map<String, Long> sources) {}

    public Timeline {
        sources = List.copyOf(sources);
        buckets = List.copyOf(buckets);
    }

    /** The timeline of no hits. */
    public static Timeline none() {
        return new Timeline(List.of(), List.of());
    }

    /**
     * Lays counts by month out in buckets.
     *
     * @param all number of hits by month
     * @param bySource the same by source key, most hits first
     * @param request tells the days that the hits are confined to
     */
    public static Timeline of(
            NavigableMap<YearMonth, Long> all,
            Map<String, NavigableMap<YearMonth, Long>> bySource,
            SearchRequest request) {
        List<Period> buckets = new ArrayList<>();
        if (!all.isEmpty()) {
            int length = length(all.firstKey(), all.lastKey());
            YearMonth start = length == 1 ? all.firstKey() : all.firstKey().withMonth(1);
            for (; !start.isAfter(all.lastKey()); start = start.plusMonths(length)) {
                buckets.add(bucket(start, start.plusMonths(length), all, bySource, request));
            }
        }
        return new Timeline(List.copyOf(bySource.keySet()), buckets);
    }

    /** Months in a bucket: one, or whole years. */
    private static int length(YearMonth first, YearMonth last) {
        if (first.until(last, ChronoUnit.MONTHS) < MOST_BUCKETS) {
            return 1;
        }
        int years = last.getYear() - first.getYear() + 1;
        return YEAR * ((years + MOST_BUCKETS - 1) / MOST_BUCKETS);
    }

    private static Period bucket(
            YearMonth start,
            YearMonth end,
            NavigableMap<YearMonth, Long> all,
            Map<String, NavigableMap<YearMonth, Long>> bySource,
            SearchRequest request) {
        Map<String, Long> counts = new LinkedHashMap<>();
        bySource.forEach((source, months) -> {
            long count = sum(months, start, end);
            if (count > 0) {
                counts.put(source, count);
            }
        });
        LocalDate from = start.atDay(1);
        LocalDate to = end.atDay(1).minusDays(1);
        return new Period(
                request.from() != null && request.from().isAfter(from) ? request.from() : from,
                request.to() != null && request.to().isBefore(to) ? request.to() : to,
                sum(all, start, end),
                counts);
    }

    private static long sum(NavigableMap<YearMonth, Long> months, YearMonth start, YearMonth end) {
        return months.subMap(start, end).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
