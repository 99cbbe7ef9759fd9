package id.padanan.web.results;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.SearchResult;
import id.padanan.search.result.Timeline;
import id.padanan.source.Sources;
import id.padanan.web.page.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar chart of the hits over time. Each bar stacks one layer per source. Lengths are in units of the SVG view box: a
 * bar is 10 wide, the highest bar is 1,000 high.
 *
 * @param layers names of the sources, from the bottom of the stacks; the last may combine all other sources
 * @param bars oldest first
 */
public record TimeChart(List<String> layers, List<Bar> bars) {
    private static final int BAR_WIDTH = 10;
    private static final int HEIGHT = 1_000;

    /** Maximum number of sources with their own colour. More colours are hard to distinguish. */
    private static final int MAX_COLOURED_SOURCES = 5;

    private static final int BAR_PIXELS = 40;
    private static final int MIN_PIXELS = 240;
    private static final int MAX_PIXELS = 720;

    /**
     * The bar of one period.
     *
     * @param x distance from the left
     * @param time name of the period
     * @param count number of hits
     * @param bySource the sources with their number of hits, as text
     * @param href path of the search limited to the period
     * @param blocks the layers of the bar, without empty ones
     */
    public record Bar(int x, String time, long count, String bySource, String href, List<Block> blocks) {}

    /**
     * One layer of a bar: the hits of one source.
     *
     * @param layer index of the layer
     * @param y distance from the top
     * @param height height
     */
    public record Block(int layer, long y, long height) {}

    public TimeChart {
        layers = List.copyOf(layers);
        bars = List.copyOf(bars);
    }

    /** The chart of a result, or null if its hits fall into fewer than two periods. */
    static TimeChart of(Page page, SearchResult result, Sources sources) {
        Timeline timeline = result.facets().timeline();
        return timeline.buckets().size() < 2 ? null : new Drawing(page, result.request(), timeline, sources).draw();
    }

    /** Width of the view box. */
    public int width() {
        return BAR_WIDTH * bars.size();
    }

    /** Preferred width in pixels. */
    public int pixels() {
        return Math.max(MIN_PIXELS, Math.min(BAR_PIXELS * bars.size(), MAX_PIXELS));
    }

    /** Name of the first period. */
    public String start() {
        return bars.get(0).time();
    }

    /** Name of the last period. */
    public String end() {
        return bars.get(bars.size() - 1).time();
    }

    private static final class Drawing {
        private final Page page;
        private final SearchRequest request;
        private final Timeline timeline;
        private final List<String> colouredSources;
        private final List<String> layers;
        private final long highestCount;

        Drawing(Page page, SearchRequest request, Timeline timeline, Sources sources) {
            this.page = page;
            this.request = request;
            this.timeline = timeline;
            this.colouredSources =
                    timeline.sources().stream().limit(MAX_COLOURED_SOURCES).toList();
            this.layers = new ArrayList<>(colouredSources.stream()
                    .map(key -> page.nameOf(sources.get(key)))
                    .toList());
            if (timeline.buckets().stream().anyMatch(period -> others(period) > 0)) {
                layers.add(page.messages().otherSources());
            }
            this.highestCount = timeline.buckets().stream()
                    .mapToLong(Timeline.Period::count)
                    .max()
                    .orElse(1);
        }

        TimeChart draw() {
            List<Bar> bars = new ArrayList<>();
            for (Timeline.Period period : timeline.buckets()) {
                bars.add(bar(bars.size() * BAR_WIDTH, period));
            }
            return new TimeChart(layers, bars);
        }

        private Bar bar(int x, Timeline.Period period) {
            List<Block> blocks = new ArrayList<>();
            List<String> bySource = new ArrayList<>();
            long below = 0;
            for (int layer = 0; layer < layers.size(); layer++) {
                long count = count(period, layer);
                if (count > 0) {
                    long top = height(below + count);
                    blocks.add(new Block(layer, HEIGHT - top, top - height(below)));
                    bySource.add(layers.get(layer) + " " + page.number(count));
                    below += count;
                }
            }
            return new Bar(
                    x,
                    time(period.from(), period.to()),
                    period.count(),
                    String.join(", ", bySource),
                    page.search(request.withDates(period.from(), period.to())),
                    blocks);
        }

        private long count(Timeline.Period period, int layer) {
            return layer < colouredSources.size()
                    ? period.sources().getOrDefault(colouredSources.get(layer), 0L)
                    : others(period);
        }

        private long others(Timeline.Period period) {
            return period.count()
                    - colouredSources.stream()
                            .mapToLong(key -> period.sources().getOrDefault(key, 0L))
                            .sum();
        }

        private long height(long count) {
            return count * HEIGHT / highestCount;
        }

        private String time(LocalDate from, LocalDate to) {
            if (YearMonth.from(from).equals(YearMonth.from(to))) {
                return page.month(YearMonth.from(from));
            }
            String first = String.valueOf(from.getYear());
            return from.getYear() == to.getYear() ? first : first + "–" + to.getYear();
        }
    }
}
