package id.padanan.search.result;

import id.padanan.search.request.SearchRequest;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param request the search that was made
 * @param suggestion the query with its misspelt words replaced, if there are any
 * @param terms how the words of the query were understood
 * @param total number of articles that were found
 * @param withAllWords number of them that have all words of the query, stop words aside
 * @param totalIsExact false where there are more than could be counted cheaply
 * @param listed number of hits on all pages, some of which may stand for several articles
 * @param hits the hits of the request's page
 * @param facets counts by which the result can be narrowed
 * @param tookMillis time the search took, in milliseconds
 */
public record SearchResult(
        SearchRequest request,
        Optional<String> suggestion,
        List<UnderstoodTerm> terms,
        long total,
        long withAllWords,
        boolean totalIsExact,
        HitCount listed,
        List<Hit> hits,
        Facets facets,
        long tookMillis) {

    public SearchResult {
        terms = List.copyOf(terms);
        hits = List.copyOf(hits);
    }

    /** Number of the last page that can be walked to, from 1; 0 where there are no hits. */
    public int lastPage() {
        long reachable = Math.min(listed.count(), SearchRequest.MAX_REACH);
        long pages = (reachable + request.size() - 1) / request.size();
        return (int) Math.min(pages, SearchRequest.MAX_REACH / request.size());
    }
}
