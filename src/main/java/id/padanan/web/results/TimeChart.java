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
 * A result over time as bars, each a stack with one layer a source. Lengths are in units of the picture: a bar takes 10 of
 * its width, the highest one 1,000 of its height.
 *
 * @param layers names of the sources told apart, from the bottom of the stacks; the last may stand for all others
 * @param bars oldest first
 */
public record TimeChart(List<String> layers, List<Bar> bars) {
    private static final int BAR_WIDTH = 10;
    private static final int HEIGHT = 1_000;

    /** More colours are hard to tell apart. */
    private static final int MOST_TOLD_APART = 5;

    private static final int BAR_PIXELS = 40;
    private static final int LEAST_PIXELS = 240;
    private static final int MOST_PIXELS = 720;

    /**
     * A stretch of time.
     *
     * @param x distance of its bar from the left
     * @param time what readers call the stretch
     * @param count number of hits
     * @param bySource the sources with their numbers of hits, written out
     * @param href the search confined to it
     * @param blocks what the bar is made of, without those of no hits
     */
    public record Bar(int x, String time, long count, String bySource, String href, List<Block> blocks) {}

    /**
     * The hits of one source within a bar.
     *
     * @param layer index of the layer
     * @param y distance from the top
     * @param height its height
     */
    public record Block(int layer, long y, long height) {}

    public TimeChart {
        layers = List.copyOf(layers);
        bars = List.copyOf(bars);
    }

    /** The chart of a result, or null where its hits are of one time, or of none that is known. */
    static TimeChart of(Page page, SearchResult result, Sources sources) {
        Timeline timeline = result.facets().timeline();
        return timeline.buckets().size() < 2 ? null : new Drawing(page, result.request(), timeline, sources).draw();
    }

    /** Width of the picture in its own units. */
    public int width() {
        return BAR_WIDTH * bars.size();
    }

    /** Width of the picture in pixels where there is room for it. */
    public int pixels() {
        return Math.max(LEAST_PIXELS, Math.min(BAR_PIXELS * bars.size(), MOST_PIXELS));
    }

    /** The first stretch of time. */
    public String start() {
        return bars.get(0).time();
    }

    /** The last stretch of time. */
    public String end() {
        return bars.get(bars.size() - 1).time();
    }

    private static final class Drawing {
        private final Page page;
        private final SearchRequest request;
        private final Timeline timeline;
        private final List<String> toldApart;
        private final List<String> layers;
        private final long most;

        Drawing(Page page, SearchRequest request, Timeline timeline, Sources sources) {
            this.page = page;
            this.request = request;
            this.timeline = timeline;
            this.toldApart = timeline.sources().stream().limit(MOST_TOLD_APART).toList();
            this.layers = new ArrayList<>(
                    toldApart.stream().map(key -> page.nameOf(sources.get(key))).toList());
            if (timeline.buckets().stream().anyMatch(bucket -> others(bucket) > 0)) {
                layers.add(page.messages().otherSources());
            }
            this.most = timeline.buckets().stream()
                    .mapToLong(Timeline.Period::count)
                    .max()
                    .orElse(1);
        }

        TimeChart draw() {
            List<Bar> bars = new ArrayList<>();
            for (Timeline.Period bucket : timeline.buckets()) {
                bars.add(bar(bars.size() * BAR_WIDTH, bucket));
            }
            return new TimeChart(layers, bars);
        }

        private Bar bar(int x, Timeline.Period bucket) {
            List<Block> blocks = new ArrayList<>();
            List<String> bySource = new ArrayList<>();
            long below = 0;
            for (int layer = 0; layer < layers.size(); layer++) {
                long count = count(bucket, layer);
                if (count > 0) {
                    long top = height(below + count);
                    blocks.add(new Block(layer, HEIGHT - top, top - height(below)));
                    bySource.add(layers.get(layer) + " " + page.number(count));
                    below += count;
                }
            }
            return new Bar(
                    x,
                    time(bucket.from(), bucket.to()),
                    bucket.count(),
                    String.join(", ", bySource),
                    page.search(request.withDates(bucket.from(), bucket.to())),
                    blocks);
        }

        private long count(Timeline.Period bucket, int layer) {
            return layer < toldApart.size() ? bucket.sources().getOrDefault(toldApart.get(layer), 0L) : others(bucket);
        }

        private long others(Timeline.Period bucket) {
            return bucket.count()
                    - toldApart.stream()
                            .mapToLong(key -> bucket.sources().getOrDefault(key, 0L))
                            .sum();
        }

        private long height(long count) {
            return count * HEIGHT / most;
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
