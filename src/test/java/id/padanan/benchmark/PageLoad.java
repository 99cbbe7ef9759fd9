package id.padanan.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The measurements of one page load.
 *
 * @param largestPaint Largest Contentful Paint in milliseconds
 * @param layoutShift Cumulative Layout Shift, as a fraction of the screen
 * @param bytes compressed bytes over the network, with headers
 * @param requests number of responses over the network
 */
record PageLoad(double largestPaint, double layoutShift, long bytes, int requests) {
    /** The median of each figure, taken separately. */
    static PageLoad median(List<PageLoad> loads) {
        return new PageLoad(
                median(loads, PageLoad::largestPaint),
                median(loads, PageLoad::layoutShift),
                Math.round(median(loads, PageLoad::bytes)),
                (int) Math.round(median(loads, PageLoad::requests)));
    }

    private static double median(List<PageLoad> loads, ToDoubleFunction<PageLoad> figure) {
        double[] sorted = loads.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
