package id.padanan.evaluation;

import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Runs the queries of a retrieval set against the index that searches use. The index must contain the set's articles.
 */
@ApplicationScoped
public class Evaluation {
    private final Search search;

    Evaluation(Search search) {
        this.search = search;
    }

    /**
     * Runs every query in English and in Indonesian, one after the other, as a reader would.
     *
     * @param progress receives the number of finished queries after each query
     */
    public List<QueryOutcome> ask(List<JudgedQuery> queries, IntConsumer progress) {
        List<QueryOutcome> outcomes = new ArrayList<>(queries.size());
        for (JudgedQuery query : queries) {
            SearchResult english = search.search(request(query.english()));
            SearchResult indonesian = search.search(request(query.indonesian()));
            outcomes.add(new QueryOutcome(query, ids(english), ids(indonesian), english.terms()));
            progress.accept(outcomes.size());
        }
        return outcomes;
    }

    /** Returns a reader's search for the words of a query. */
    static SearchRequest request(String text) {
        String stripped = text.strip();
        int characters = Math.min(stripped.codePointCount(0, stripped.length()), SearchRequest.MAX_TEXT_LENGTH);
        return SearchRequest.of(stripped.substring(0, stripped.offsetByCodePoints(0, characters)))
                .unfolded();
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().id().value()).toList();
    }
}
