package id.padanan.web.article;

import id.padanan.glossary.gloss.Glosser;
import id.padanan.search.result.MarkedArticle;
import id.padanan.search.result.MarkedText;
import id.padanan.web.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * The text of an article for its page: plain or with an English gloss, with matches numbered from the title to the last
 * paragraph.
 *
 * @param title the title
 * @param caption the photo caption, or null
 * @param paragraphs the paragraphs of the body
 * @param glossedParagraphs number of paragraphs with a gloss, counted from the first
 * @param matchCount number of matches in the whole article
 */
public record ArticleText(
        NumberedText title,
        NumberedText caption,
        List<NumberedText> paragraphs,
        int glossedParagraphs,
        long matchCount) {
    /** Limits the size of the page, because each glossed word adds about a hundred characters of markup. */
    static final int MAX_GLOSSED_CHARACTERS = 60_000;

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text without a gloss. */
    static ArticleText plain(MarkedArticle article) {
        return of(article, GlossedText::plain, 0);
    }

    /** The text with a gloss, except for the paragraphs after the first {@value #MAX_GLOSSED_CHARACTERS} characters. */
    static ArticleText glossed(MarkedArticle article, Glosser glosser, Page page) {
        return of(article, text -> gloss(text, glosser, page), countGlossed(article.paragraphs()));
    }

    private static int countGlossed(List<MarkedText> paragraphs) {
        int length = 0;
        int count = 0;
        for (MarkedText paragraph : paragraphs) {
            length += paragraph.text().length();
            if (length > MAX_GLOSSED_CHARACTERS) {
                break;
            }
            count++;
        }
        return count;
    }

    private static GlossedText gloss(MarkedText text, Glosser glosser, Page page) {
        String original = text.text();
        return original.length() > MAX_GLOSSED_CHARACTERS
                ? GlossedText.plain(text)
                : GlossedText.of(text, glosser.gloss(original), page);
    }

    private static ArticleText of(
            MarkedArticle article, Function<MarkedText, GlossedText> glosser, int glossedParagraphs) {
        NumberedText title = NumberedText.of(glosser.apply(article.title()), 0);
        int matches = title.matches();
        NumberedText caption =
                article.caption() == null ? null : NumberedText.of(glosser.apply(article.caption()), matches);
        matches += caption == null ? 0 : caption.matches();
        List<NumberedText> paragraphs = new ArrayList<>();
        for (MarkedText paragraph : article.paragraphs()) {
            boolean glossed = paragraphs.size() < glossedParagraphs;
            GlossedText text = glossed ? glosser.apply(paragraph) : GlossedText.plain(paragraph);
            NumberedText numbered = NumberedText.of(text, matches);
            matches += numbered.matches();
            paragraphs.add(numbered);
        }
        return new ArticleText(title, caption, paragraphs, glossedParagraphs, matches);
    }

    /** The numbers of all matches, from 1. */
    public List<Long> matches() {
        return LongStream.rangeClosed(1, matchCount).boxed().toList();
    }
}
