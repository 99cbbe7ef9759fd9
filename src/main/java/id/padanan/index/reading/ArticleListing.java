package id.padanan.index.reading;

import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * All articles of the live generation in the order of their ids, walked a few at a time, so that memory does not grow with
 * their number. Nothing is kept in Elasticsearch between two steps.
 */
@ApplicationScoped
public class ArticleListing {
    /** How far a single request reaches into a list: Elasticsearch's {@code index.max_result_window}. */
    private static final int REACH = 10_000;

    private final SearchMapping mapping;

    ArticleListing(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /** Number of all articles. */
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
     * @param most how many at most, up to 10,000
     */
    public List<ListedArticle> after(String id, int most) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                    .select(ListedArticle.class)
                    .where(f -> f.range().field(ArticleFields.ID).greaterThan(id))
                    .sort(f -> f.field(ArticleFields.ID))
                    .fetchHits(most);
        }
    }

    /** The id of the article at a place in the list, from 1; empty for 0, nothing beyond the end. */
    public Optional<String> idAt(long place) {
        Optional<String> id = Optional.of("");
        for (long left = place; left > 0 && id.isPresent(); left -= REACH) {
            id = idAt((int) Math.min(left, REACH), id.get());
        }
        return id;
    }

    private Optional<String> idAt(int place, String after) {
        try (SearchSession session = mapping.createSession()) {
            return session
                    .search(ArticleDocument.class)
                    .select(f -> f.id(String.class))
                    .where(f -> f.range().field(ArticleFields.ID).greaterThan(after))
                    .sort(f -> f.field(ArticleFields.ID))
                    .fetchHits(place - 1, 1)
                    .stream()
                    .findFirst();
        }
    }
}
