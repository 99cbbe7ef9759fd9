package id.padanan.index.reading;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ScoreProjection;

/**
 * The fields of an article that a result list shows, without its text.
 *
 * @param id the article's id
 * @param title its title
 * @param titleGloss the English gloss of the title; for an English article, the title itself
 * @param source key of its source
 * @param publishedText publication date in ISO 8601 as in the input, or null
 * @param score relevance score in the search that found it
 */
@ProjectionConstructor
public record Headline(
        @IdProjection String id,
        @FieldProjection String title,
        @FieldProjection String titleGloss,
        @FieldProjection String source,
        @FieldProjection String publishedText,
        @ScoreProjection float score) {}
