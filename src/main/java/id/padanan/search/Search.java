package id.padanan.search;

import jakarta.enterprise.context.ApplicationScoped;

/** Answers searches. */
@ApplicationScoped
public class Search {
    /**
     * Answers one search with one Elasticsearch request.
     *
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public SearchResult search(SearchRequest request) {
        throw new UnsupportedOperationException(request.toString());
    }

    /** The article with the words of a query marked in it, for a reader who comes from that search. */
    public MarkedArticle mark(id.padanan.article.Article article, String query) {
        throw new UnsupportedOperationException(query + article);
    }
}
