package id.padanan.corpus.text;

import id.padanan.article.PublicationDate;
import java.util.List;

/**
 * What a raw text says.
 *
 * @param title its own title, or its first sentence; null without a body
 * @param body paragraphs, headings and list items in order; empty if no line is text
 * @param source key of the source, {@link id.padanan.article.Source#OTHER} where the text does not tell
 * @param author author, or null
 * @param published date that the page prints, or null
 * @param place place of the dateline, or null
 * @param caption captions of its photos, or null
 * @param evidence each inference and each line that is not in the body, in the order of the lines
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
