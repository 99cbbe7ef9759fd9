package id.padanan.web.page;

import id.padanan.search.result.SearchResult;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Links to the other pages of a list.
 *
 * @param previous path of the previous page, or null
 * @param next path of the next page, or null
 * @param numbered the first page, the last page, and the pages around the current one, in order
 */
public record Paging(String previous, String next, List<Numbered> numbered) {
    private static final int NEIGHBOURS = 2;

    /**
     * A link to one page.
     *
     * @param number page number, from 1
     * @param href path of the page
     * @param current whether this is the current page
     * @param afterGap whether the pages just before this one are left out
     */
    public record Numbered(long number, String href, boolean current, boolean afterGap) {}

    public static Paging of(Page page, SearchResult result) {
        return of(
                result.request().page(),
                result.lastPage(),
                number -> page.search(result.request().withPage(number)));
    }

    /**
     * Builds the links for a list of any kind.
     *
     * @param current number of the current page, from 1; may be greater than the last
     * @param last number of the last page
     * @param href gives the path of the page with a number
     */
    public static Paging of(int current, int last, IntFunction<String> href) {
        int[] shown = IntStream.rangeClosed(1, last)
                .filter(number -> number == 1 || number == last || Math.abs(number - current) <= NEIGHBOURS)
                .toArray();
        List<Numbered> numbered = IntStream.range(0, shown.length)
                .mapToObj(i -> new Numbered(
                        shown[i], href.apply(shown[i]), shown[i] == current, i > 0 && shown[i] > shown[i - 1] + 1))
                .toList();
        return new Paging(
                current > 1 && current <= last ? href.apply(current - 1) : null,
                current < last ? href.apply(current + 1) : null,
                numbered);
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return numbered.size() > 1;
    }
}
