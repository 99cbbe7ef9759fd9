package id.padanan.web.page;

import id.padanan.search.result.SearchResult;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The links to a list's other pages.
 *
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 * @param numbered the first and last page and those around this one, in order
 */
public record Paging(String previous, String next, List<Numbered> numbered) {
    private static final int NEIGHBOURS = 2;

    /**
     * A link to one page.
     *
     * @param number the page's number
     * @param href its address
     * @param current whether it is the one being shown
     * @param afterGap whether pages are left out before it
     */
    public record Numbered(long number, String href, boolean current, boolean afterGap) {}

    public static Paging of(Page page, SearchResult result) {
        return of(
                result.request().page(),
                result.lastPage(),
                number -> page.search(result.request().withPage(number)));
    }

    /**
     * Links to the pages of any list.
     *
     * @param current number of the page being shown, from 1; may lie behind the last
     * @param last number of the last page
     * @param href address of the page of a number
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
