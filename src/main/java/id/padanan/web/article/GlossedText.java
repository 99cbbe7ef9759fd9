package id.padanan.web.article;

import id.padanan.glossary.gloss.Gloss;
import id.padanan.glossary.gloss.GlossSegment;
import id.padanan.search.result.MarkedText;
import id.padanan.web.page.GlossaryRequest;
import id.padanan.web.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Indonesian text with the English gloss of its words and the marks of matches. Contains no markup.
 *
 * @param runs consecutive runs of the text
 */
public record GlossedText(List<GlossedRun> runs) {
    /**
     * A run of text.
     *
     * @param words the text with its marks
     * @param english English gloss, or null if it is unknown or equal to the words
     * @param href path of the term in the glossary, or null
     */
    public record GlossedRun(MarkedText words, String english, String href) {}

    private static final String OPENING = "\"'\u201C\u2018\u00AB([";

    private static final String CLOSING = "\"'\u201D\u2019\u00BB)].,;:!?\u2026";

    public GlossedText {
        runs = List.copyOf(runs);
    }

    /** A text without a gloss. */
    static GlossedText plain(MarkedText text) {
        return new GlossedText(List.of(new GlossedRun(text, null, null)));
    }

    /**
     * Adds English to each word that the gloss translates.
     *
     * @param text the text with its marks
     * @param gloss gloss of the same text
     * @param page gives the paths of terms in the glossary
     */
    static GlossedText of(MarkedText text, Gloss gloss, Page page) {
        List<GlossedRun> runs = new ArrayList<>();
        int plainFrom = 0;
        for (GlossSegment segment : gloss.segments()) {
            String lookedUp = lookedUp(segment);
            if (segment.isTranslated() && lookedUp.length() <= GlossaryRequest.MAX_WORDS_LENGTH) {
                int start = withOpening(gloss.original(), plainFrom, segment.start());
                addPlain(runs, text, plainFrom, start);
                plainFrom = withClosing(gloss.original(), segment.end());
                MarkedText words = text.between(start, plainFrom);
                runs.add(new GlossedRun(words, english(segment), page.glossaryFor(lookedUp)));
            }
        }
        addPlain(runs, text, plainFrom, gloss.original().length());
        return new GlossedText(runs);
    }

    /**
     * Start of the quotation marks and brackets before a word. They join the word, so that a line break cannot separate
     * them.
     */
    private static int withOpening(String text, int from, int word) {
        int start = word;
        while (start > from && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** End of the punctuation after a word. It joins the word, because a wider gloss would otherwise separate them. */
    private static int withClosing(String text, int wordEnd) {
        int end = wordEnd;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static void addPlain(List<GlossedRun> runs, MarkedText text, int start, int end) {
        if (start < end) {
            runs.add(new GlossedRun(text.between(start, end), null, null));
        }
    }

    private static String english(GlossSegment segment) {
        return segment.inPlace().equalsIgnoreCase(segment.original()) ? null : segment.inPlace();
    }

    /**
     * Words to look up in the glossary: a single word in its inflected form, to show the reader its derivation,
     * otherwise the listed term.
     */
    private static String lookedUp(GlossSegment segment) {
        boolean singleWord = segment.original().chars().noneMatch(Character::isWhitespace);
        return singleWord ? segment.original() : segment.term();
    }
}
