package id.padanan.article;

import java.util.List;
import java.util.Objects;

/**
 * One news text, cleaned and ready to be indexed. Optional facts that the input does not state are null in the record
 *; nothing here is ever guessed.
 *
 * @param id lasting name
 * @param title headline, never blank, one line
 * @param body paragraphs in order, at least one, none blank
 * @param source key of the source, {@link Source#OTHER} where it is unknown
 * @param author byline without "by", or null
 * @param published day, and time if known, of publication, or null
 * @param url where the original can be read, or null
 * @param language language of title and body
 * @param place dateline place, or null
 * @param caption photo caption told apart from the body, or null
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

    /** @throws IllegalArgumentException if title or body is missing */
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
