package id.padanan.index.reading;

import id.padanan.article.ArticleId;
import id.padanan.article.PublicationDate;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

/** As much of an article as a list of all of them needs. */
@ProjectionConstructor
public record ListedArticle(
        @IdProjection String id,
        @FieldProjection String title,
        @FieldProjection String publishedText) {

    /** The article's id. */
    public ArticleId articleId() {
        return new ArticleId(id);
    }

    /** When it came out, if that is known. */
    public Optional<PublicationDate> published() {
        return Optional.ofNullable(publishedText).flatMap(PublicationDate::parse);
    }
}
