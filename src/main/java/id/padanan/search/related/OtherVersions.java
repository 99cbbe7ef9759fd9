package id.padanan.search.related;

import com.google.gson.JsonObject;
import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.index.IndexNames;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.index.reading.IndexedArticle;
import id.padanan.search.query.QueryJson;
import id.padanan.search.request.VersionFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds the other versions of an article's text: who else ran it. */
@ApplicationScoped
public class OtherVersions {
    /** More than these make a list for a page of its own. */
    private static final int MOST_LISTED = 12;

    private final SearchMapping mapping;
    private final IndexNames names;

    OtherVersions(SearchMapping mapping, IndexNames names) {
        this.mapping = mapping;
        this.names = names;
    }

    /**
     * Other versions of an article's text, the earliest first.
     *
     * @param listed the first 12 of them
     * @param count number of all
     * @param all stands for all versions, the article itself among them; null where there is no other
     */
    public record VersionList(List<OtherVersion> listed, long count, VersionFilter all) {
        public VersionList {
            listed = List.copyOf(listed);
        }
    }

    /**
     * A version.
     *
     * @param article the article
     * @param titleGloss its title rendered in English word by word, or null for an article in English
     */
    public record OtherVersion(Article article, String titleGloss) {}

    /**
     * The other versions of an article's text; none for an article that is not indexed.
     *
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public VersionList of(ArticleId id) {
        try (SearchSession session = mapping.createSession()) {
            ElasticsearchSearchResult<IndexedArticle> found = session.search(ArticleDocument.class)
                    .extension(ElasticsearchExtension.get())
                    .select(IndexedArticle.class)
                    .where(f -> f.fromJson(others(id)))
                    .sort(f -> f.field(ArticleFields.PUBLISHED_AT)
                            .missing()
                            .last()
                            .then()
                            .field(ArticleFields.ID))
                    .fetch(MOST_LISTED);
            List<OtherVersion> listed =
                    found.hits().stream().map(OtherVersions::version).toList();
            VersionFilter all = found.hits().stream()
                    .findFirst()
                    .map(each -> VersionFilter.of(new ArticleId(each.group())))
                    .orElse(null);
            return new VersionList(listed, found.total().hitCount(), all);
        }
    }

    private JsonObject others(ArticleId id) {
        return new QueryJson.Bool()
                .filter(List.of(ofItsGroup(id)))
                .mustNot(List.of(QueryJson.terms(ArticleFields.ID, List.of(id.value()))))
                .json();
    }

    /** Elasticsearch looks the group up itself, so that one request does. */
    private JsonObject ofItsGroup(ArticleId id) {
        JsonObject lookup = new JsonObject();
        lookup.addProperty("index", names.readAlias());
        lookup.addProperty("id", id.value());
        lookup.addProperty("path", ArticleFields.GROUP);
        return QueryJson.object("terms", QueryJson.object(ArticleFields.GROUP, lookup));
    }

    private static OtherVersion version(IndexedArticle found) {
        Article article = found.article();
        return new OtherVersion(article, article.language() == Language.ENGLISH ? null : found.titleGloss());
    }
}
