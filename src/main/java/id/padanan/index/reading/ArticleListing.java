package id.padanan.index.reading;

import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Lists all articles of the live generation by id, page by page. Uses keyset pagination: memory does not grow with the
 * number of articles, and Elasticsearch keeps no state between pages.
 */
@ApplicationScoped
public class ArticleListing {
    /** Elasticsearch's {@code index.max_result_window}. */
    private static final int MAX_RESULT_WINDOW = 10_000;

    private final SearchMapping mapping;

    ArticleListing(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /** Total number of articles. */
    public long count() {
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    /**
     * The articles that follow an id.
     *
     * @param id the id of the last article seen, or empty to begin
     * @param limit maximum number of articles, up to 10,000
     */
    public List<ListedArticle> after(String id, int limit) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                    .select(ListedArticle.class)
                    .where(f -> f.range().field(ArticleFields.ID).greaterThan(id))
                    .sort(f -> f.field(ArticleFields.ID))
                    .fetchHits(limit);
        }
    }

    /** The id of the article at a position in the list, counted from 1; an empty string for 0, nothing past the end. */
    public Optional<String> idAt(long position) {
        Optional<String> id = Optional.of("");
        for (long left = position; left > 0 && id.isPresent(); left -= MAX_RESULT_WINDOW) {
            id = idAt((int) Math.min(left, MAX_RESULT_WINDOW), id.get());
        }
        return id;
    }

    private Optional<String> idAt(int position, String after) {
        try (SearchSession session = mapping.createSession()) {
            return session
                    .search(ArticleDocument.class)
                    .select(f -> f.id(String.class))
                    .where(f -> f.range().field(ArticleFields.ID).greaterThan(after))
                    .sort(f -> f.field(ArticleFields.ID))
                    .fetchHits(position - 1, 1)
                    .stream()
                    .findFirst();
        }
    }
}
