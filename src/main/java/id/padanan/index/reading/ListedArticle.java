package id.padanan.index.reading;

import id.padanan.article.ArticleId;
import id.padanan.article.PublicationDate;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

/** The fields of an article in the list of all articles. */
@ProjectionConstructor
public record ListedArticle(
        @IdProjection String id,
        @FieldProjection String title,
        @FieldProjection String publishedText) {

    /** The article's id. */
    public ArticleId articleId() {
        return new ArticleId(id);
    }

    /** The publication date, if known. */
    public Optional<PublicationDate> published() {
        return Optional.ofNullable(publishedText).flatMap(PublicationDate::parse);
    }
}
