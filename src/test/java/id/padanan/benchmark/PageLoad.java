package id.padanan.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What loading a page took.
 *
 * @param largestPaint milliseconds until the largest part was painted (Largest Contentful Paint)
 * @param layoutShift by how much the layout moved in all, as shares of the screen (Cumulative Layout Shift)
 * @param bytes that came over the network, headers included and as compressed as they were sent
 * @param requests that were answered over the network
 */
record PageLoad(double largestPaint, double layoutShift, long bytes, int requests) {
    /** The median of each figure by itself. */
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
