package id.padanan.article;

import java.util.List;
import java.util.Objects;

/**
 * One news article, cleaned and ready to be indexed. Optional facts that the input does not state are null; nothing is
 * guessed.
 *
 * @param id permanent id
 * @param title headline on one line, never blank
 * @param body paragraphs in order, at least one, none blank
 * @param source key of the source, {@link Source#OTHER} if unknown
 * @param author byline without "by", or null
 * @param published date, and time if known, of publication, or null
 * @param url URL of the original, or null
 * @param language language of title and body
 * @param place place of the dateline, or null
 * @param caption photo caption, which is not part of the body, or null
 */
public record Article(
        ArticleId id,
        String title,
        List<String> body,
        String source,
        String author,
        PublicationDate published,
        String url,
        Language language,
        String place,
        String caption) {

    /** @throws IllegalArgumentException if the title or the body is missing */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        body = List.copyOf(body);
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("an article needs a title");
        }
        if (body.isEmpty()) {
            throw new IllegalArgumentException("an article needs a body");
        }
    }
}
