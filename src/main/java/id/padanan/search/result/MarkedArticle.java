package id.padanan.search.result;

import java.util.List;

/**
 * An article's text with the words of a query marked.
 *
 * @param title the title
 * @param caption the photo caption, or null
 * @param paragraphs the body's paragraphs
 */
public record MarkedArticle(MarkedText title, MarkedText caption, List<MarkedText> paragraphs) {
    public MarkedArticle {
        paragraphs = List.copyOf(paragraphs);
    }
}
