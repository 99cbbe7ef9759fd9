package id.padanan.web.article;

import id.padanan.glossary.gloss.Glosser;
import id.padanan.search.result.MarkedArticle;
import id.padanan.search.result.MarkedText;
import id.padanan.web.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's text as its page shows it, with or without the English of its words.
 *
 * @param title the title
 * @param caption the photo caption, or null
 * @param paragraphs the body's paragraphs
 * @param glossedParagraphs how many of them, from the first, have their English
 */
public record GlossedArticle(
        GlossedText title, GlossedText caption, List<GlossedText> paragraphs, int glossedParagraphs) {
    /** Each word takes about a hundred characters of markup, so that longer texts would make heavy pages. */
    static final int LONGEST_GLOSSED = 60_000;

    /** An article's text without any English. */
    static GlossedArticle plain(MarkedArticle text) {
        return new GlossedArticle(
                GlossedText.plain(text.title()),
                text.caption() == null ? null : GlossedText.plain(text.caption()),
                text.paragraphs().stream().map(GlossedText::plain).toList(),
                0);
    }

    /** An article's text with the English of its words, up to the paragraph that would go beyond 60,000 characters. */
    static GlossedArticle of(MarkedArticle text, Glosser glosser, Page page) {
        int left = LONGEST_GLOSSED;
        List<GlossedText> paragraphs = new ArrayList<>();
        for (MarkedText paragraph : text.paragraphs()) {
            left -= paragraph.text().length();
            if (left < 0) {
                break;
            }
            paragraphs.add(glossed(paragraph, glosser, page));
        }
        int glossed = paragraphs.size();
        text.paragraphs().stream().skip(glossed).map(GlossedText::plain).forEach(paragraphs::add);
        return new GlossedArticle(
                glossed(text.title(), glosser, page),
                text.caption() == null ? null : glossed(text.caption(), glosser, page),
                paragraphs,
                glossed);
    }

    private static GlossedText glossed(MarkedText text, Glosser glosser, Page page) {
        String original = text.text();
        return original.length() > LONGEST_GLOSSED
                ? GlossedText.plain(text)
                : GlossedText.of(text, glosser.gloss(original), page);
    }
}
