package id.padanan.web;

import id.padanan.glossary.Gloss;
import id.padanan.glossary.GlossSegment;
import id.padanan.search.MarkedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Indonesian text with the English of its words and the marks of a search. Never holds markup.
 *
 * @param pieces in order; joined, their words are the whole text
 */
public record GlossedText(List<Piece> pieces) {
    /**
     * A stretch of the text.
     *
     * @param words the stretch itself, with its marks
     * @param english what it means, or null where that is not known or the same
     * @param href address of its pair in the glossary, or null where it has none
     */
    public record Piece(MarkedText words, String english, String href) {}

    public GlossedText {
        pieces = List.copyOf(pieces);
    }

    /** A text without any English. */
    static GlossedText plain(MarkedText text) {
        return new GlossedText(List.of(new Piece(text, null, null)));
    }

    /**
     * A text with the English of each word that the gloss knows.
     *
     * @param gloss of the same text
     */
    static GlossedText of(MarkedText text, Gloss gloss, Page page) {
        List<Piece> pieces = new ArrayList<>();
        int plainFrom = 0;
        for (GlossSegment segment : gloss.segments()) {
            String lookedUp = lookedUp(segment);
            if (segment.isTranslated() && lookedUp.length() <= GlossaryRequest.MAX_WORDS_LENGTH) {
                addPlain(pieces, text, plainFrom, segment.start());
                MarkedText words = text.between(segment.start(), segment.end());
                pieces.add(new Piece(words, english(segment), page.glossaryFor(lookedUp)));
                plainFrom = segment.end();
            }
        }
        addPlain(pieces, text, plainFrom, gloss.original().length());
        return new GlossedText(pieces);
    }

    private static void addPlain(List<Piece> pieces, MarkedText text, int start, int end) {
        if (start < end) {
            pieces.add(new Piece(text.between(start, end), null, null));
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
