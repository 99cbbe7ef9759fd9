package id.padanan.web.article;

import id.padanan.glossary.gloss.Gloss;
import id.padanan.glossary.gloss.GlossSegment;
import id.padanan.search.result.MarkedText;
import id.padanan.web.page.GlossaryRequest;
import id.padanan.web.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Indonesian text with the English of its words and the marks of a search. Never holds markup.
 *
 * @param pieces in order; joined, their words are the whole text
 */
public record GlossedText(List<GlossedRun> pieces) {
    /**
     * A stretch of the text.
     *
     * @param words the stretch itself, with its marks
     * @param english what it means, or null where that is not known or the same
     * @param href address of its pair in the glossary, or null where it has none
     */
    public record GlossedRun(MarkedText words, String english, String href) {}

    private static final String OPENING = "\"'\u201C\u2018\u00AB([";

    private static final String CLOSING = "\"'\u201D\u2019\u00BB)].,;:!?\u2026";

    public GlossedText {
        pieces = List.copyOf(pieces);
    }

    /** A text without any English. */
    static GlossedText plain(MarkedText text) {
        return new GlossedText(List.of(new GlossedRun(text, null, null)));
    }

    /**
     * A text with the English of each word that the gloss knows.
     *
     * @param gloss of the same text
     */
    static GlossedText of(MarkedText text, Gloss gloss, Page page) {
        List<GlossedRun> pieces = new ArrayList<>();
        int plainFrom = 0;
        for (GlossSegment segment : gloss.segments()) {
            String lookedUp = lookedUp(segment);
            if (segment.isTranslated() && lookedUp.length() <= GlossaryRequest.MAX_WORDS_LENGTH) {
                int start = withOpening(gloss.original(), plainFrom, segment.start());
                addPlain(pieces, text, plainFrom, start);
                plainFrom = withClosing(gloss.original(), segment.end());
                MarkedText words = text.between(start, plainFrom);
                pieces.add(new GlossedRun(words, english(segment), page.glossaryFor(lookedUp)));
            }
        }
        addPlain(pieces, text, plainFrom, gloss.original().length());
        return new GlossedText(pieces);
    }

    /** Where the quotation marks and brackets before a word begin, which a line with its English would else end with. */
    private static int withOpening(String text, int from, int word) {
        int start = word;
        while (start > from && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** Where the punctuation after a word ends, which would stand apart from it where the English is wider. */
    private static int withClosing(String text, int wordEnd) {
        int end = wordEnd;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static void addPlain(List<GlossedRun> pieces, MarkedText text, int start, int end) {
        if (start < end) {
            pieces.add(new GlossedRun(text.between(start, end), null, null));
        }
    }

    private static String english(GlossSegment segment) {
        return segment.inPlace().equalsIgnoreCase(segment.original()) ? null : segment.inPlace();
    }

    /** A single word is looked up as it stands, so that the reader sees how it is formed; a longer term as listed. */
    private static String lookedUp(GlossSegment segment) {
        boolean singleWord = segment.original().chars().noneMatch(Character::isWhitespace);
        return singleWord ? segment.original() : segment.term();
    }
}
