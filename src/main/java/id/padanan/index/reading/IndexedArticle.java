package id.padanan.index.reading;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.article.PublicationDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ScoreProjection;

/**
 * An article as projected from the index, with its relevance score. {@link #article()} converts it to an {@link
 * Article}.
 */
@ProjectionConstructor
public record IndexedArticle(
        @IdProjection String id,
        @FieldProjection String title,
        @FieldProjection String titleGloss,
        @FieldProjection List<String> body,
        @FieldProjection String caption,
        @FieldProjection String place,
        @FieldProjection String author,
        @FieldProjection String source,
        @FieldProjection String language,
        @FieldProjection String url,
        @FieldProjection String publishedText,
        @FieldProjection String group,
        @ScoreProjection float score) {

    /** The article as it was indexed. */
    public Article article() {
        return new Article(
                new ArticleId(id),
                title,
                body,
                source,
                author,
                Optional.ofNullable(publishedText)
                        .flatMap(PublicationDate::parse)
                        .orElse(null),
                url,
                Language.ofCode(language).orElse(Language.INDONESIAN),
                place,
                caption);
    }
}
