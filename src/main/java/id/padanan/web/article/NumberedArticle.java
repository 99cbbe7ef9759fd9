package id.padanan.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * An article's text as its page shows it, its matches numbered from the title to the last paragraph.
 *
 * @param title the title
 * @param caption the photo caption, or null
 * @param paragraphs the body's paragraphs
 * @param glossedParagraphs how many of them, from the first, have their English
 * @param matchCount number of all matches
 */
public record NumberedArticle(
        NumberedText title,
        NumberedText caption,
        List<NumberedText> paragraphs,
        int glossedParagraphs,
        long matchCount) {
    static NumberedArticle of(GlossedArticle article) {
        NumberedText title = NumberedText.of(article.title(), 0);
        int matches = title.matches();
        NumberedText caption = article.caption() == null ? null : NumberedText.of(article.caption(), matches);
        matches += caption == null ? 0 : caption.matches();
        List<NumberedText> paragraphs = new ArrayList<>();
        for (GlossedText paragraph : article.paragraphs()) {
            NumberedText numbered = NumberedText.of(paragraph, matches);
            matches += numbered.matches();
            paragraphs.add(numbered);
        }
        return new NumberedArticle(title, caption, List.copyOf(paragraphs), article.glossedParagraphs(), matches);
    }

    /** The numbers of all matches. */
    public List<Long> matches() {
        return LongStream.rangeClosed(1, matchCount).boxed().toList();
    }
}
