package id.padanan.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param request the search that was made
 * @param terms how the words of the query were understood
 * @param total number of hits
 * @param totalIsExact false where there are more than could be counted cheaply
 * @param hits the hits of the request's page
 * @param sources number of hits by source key, most first; the request's own sources do not narrow these
 * @param years number of hits by year of publication, newest first
 * @param tookMillis time the search took, in milliseconds
 */
public record SearchResult(
        SearchRequest request,
        List<UnderstoodTerm> terms,
        long total,
        boolean totalIsExact,
        List<Hit> hits,
        List<Facet> sources,
        List<Facet> years,
        long tookMillis) {

    public SearchResult {
        terms = List.copyOf(terms);
        hits = List.copyOf(hits);
        sources = List.copyOf(sources);
        years = List.copyOf(years);
    }

    /** Number of the last page that can be walked to, from 1; 0 where there are no hits. */
    public int lastPage() {
        long reachable = Math.min(total, SearchRequest.MAX_REACH);
        long pages = (reachable + request.size() - 1) / request.size();
        return (int) Math.min(pages, SearchRequest.MAX_REACH / request.size());
    }
}
