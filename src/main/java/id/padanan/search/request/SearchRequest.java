package id.padanan.search.request;

import id.padanan.search.request.InvalidParameterException.ParameterProblem;
import java.time.LocalDate;
import java.util.List;

/**
 * One search, whole: every results page, feed and API answer is a rendering of one of these, and its URL holds all of it.
 * {@link SearchUrl} reads and writes that URL.
 *
 * @param text what the reader typed, stripped, at most 300 characters; empty to browse
 * @param sources keys of the sources to keep, sorted, without repeats; empty for all
 * @param in the languages in which the words are understood
 * @param from first day of publication to keep, or null
 * @param to last day of publication to keep, or null
 * @param sort order of the hits
 * @param versions which versions of one text it shows
 * @param page page number from 1
 * @param size hits a page, 1 to 50
 */
public record SearchRequest(
        String text,
        List<String> sources,
        SearchLanguage in,
        LocalDate from,
        LocalDate to,
        SortOrder sort,
        VersionFilter versions,
        int page,
        int size) {
    /** Longest query, in characters (code points). */
    public static final int MAX_TEXT_LENGTH = 300;

    /** How many hits a reader can walk through. */
    public static final int MAX_REACH = 10_000;

    public static final int DEFAULT_SIZE = 10;
    public static final int MAX_SIZE = 50;

    /** @throws InvalidParameterException if the text is too long, or page or size out of range */
    public SearchRequest {
        text = text.strip();
        sources = sources.stream().distinct().sorted().toList();
        require(text.codePointCount(0, text.length()) <= MAX_TEXT_LENGTH, ParameterProblem.QUERY_TOO_LONG, "q");
        require(size >= 1 && size <= MAX_SIZE, ParameterProblem.NOT_A_SIZE, "size");
        require(page >= 1, ParameterProblem.NOT_A_PAGE, "page");
        require((long) page * size <= MAX_REACH, ParameterProblem.BEYOND_REACH, "page");
    }

    /** The first page of a search for words, with everything else as by default. */
    public static SearchRequest of(String text) {
        return new SearchRequest(
                text,
                List.of(),
                SearchLanguage.BOTH,
                null,
                null,
                SortOrder.RELEVANCE,
                VersionFilter.ONE,
                1,
                DEFAULT_SIZE);
    }

    private static void require(boolean holds, ParameterProblem problem, String parameter) {
        if (!holds) {
            throw new InvalidParameterException(problem, parameter);
        }
    }

    /** Number of hits before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    /** This search on another page. */
    public SearchRequest withPage(int newPage) {
        return new SearchRequest(text, sources, in, from, to, sort, versions, newPage, size);
    }

    /** This search from its first page, with another order. */
    public SearchRequest withSort(SortOrder newSort) {
        return new SearchRequest(text, sources, in, from, to, newSort, versions, 1, size);
    }

    /** This search from its first page, confined to these sources; none for all. */
    public SearchRequest withSources(List<String> newSources) {
        return new SearchRequest(text, newSources, in, from, to, sort, versions, 1, size);
    }

    /** This search from its first page, with its words understood in other languages. */
    public SearchRequest withLanguage(SearchLanguage newLanguage) {
        return new SearchRequest(text, sources, newLanguage, from, to, sort, versions, 1, size);
    }

    /** This search from its first page, within other days; null for an open end. */
    public SearchRequest withDates(LocalDate newFrom, LocalDate newTo) {
        return new SearchRequest(text, sources, in, newFrom, newTo, sort, versions, 1, size);
    }

    /** This search from its first page, with another number of hits a page. */
    public SearchRequest withSize(int newSize) {
        return new SearchRequest(text, sources, in, from, to, sort, versions, 1, newSize);
    }

    /** This search from its first page, for other words. */
    public SearchRequest withText(String newText) {
        return new SearchRequest(newText, sources, in, from, to, sort, versions, 1, size);
    }

    /** This search from its first page, with other versions of each text. */
    public SearchRequest withVersions(VersionFilter newVersions) {
        return new SearchRequest(text, sources, in, from, to, sort, newVersions, 1, size);
    }

    /** This search with each version of a text as a hit of its own. */
    public SearchRequest unfolded() {
        return versions.isOne() ? withVersions(VersionFilter.ALL).withPage(page) : this;
    }
}
