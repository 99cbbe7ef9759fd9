package id.padanan.evaluation;

import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Asks the queries of a retrieval set of the index that searches go to, which must hold its articles. */
@ApplicationScoped
public class Evaluation {
    private final Search search;

    Evaluation(Search search) {
        this.search = search;
    }

    /**
     * Asks every query in English and in Indonesian, one after the other, as a reader would.
     *
     * @param progress is told after each query how many were asked
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

    /** The search for a query's words, as a reader would ask it. */
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
