package id.padanan.corpus.text;

import id.padanan.article.PublicationDate;
import java.util.List;

/**
 * The facts of a raw text.
 *
 * @param title its title, or its first sentence if it has none; null without a body
 * @param body paragraphs, headings and list items in order; empty if no line is article text
 * @param source key of the source, {@link id.padanan.article.Source#OTHER} if the text does not name one
 * @param author author, or null
 * @param published date printed on the page, or null
 * @param place place of the dateline, or null
 * @param caption captions of its photos, or null
 * @param evidence each inferred fact and each line that is not in the body, in the order of the lines
 */
public record RawText(
        String title,
        List<String> body,
        String source,
        String author,
        PublicationDate published,
        String place,
        String caption,
        List<Evidence> evidence) {}
