package id.padanan.index.reading;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ScoreProjection;

/**
 * What a list shows of an article, read back from the index without its text.
 *
 * @param id the article's id
 * @param title its title
 * @param titleGloss the title rendered in English word by word; that of an article in English is the title itself
 * @param source key of its source
 * @param publishedText publication in ISO 8601 as the input gave it, or null
 * @param score of the search that found it
 */
@ProjectionConstructor
public record Headline(
        @IdProjection String id,
        @FieldProjection String title,
        @FieldProjection String titleGloss,
        @FieldProjection String source,
        @FieldProjection String publishedText,
        @ScoreProjection float score) {}
