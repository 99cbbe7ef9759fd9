package id.padanan.web.article;

import id.padanan.search.result.MarkedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Part of an article's text whose matches have numbers, so that links can lead to them. Never holds markup.
 *
 * @param pieces in order; joined, their stretches are the whole text
 * @param matches number of matches that begin in it
 */
public record NumberedText(List<NumberedRun> pieces, int matches) {
    /**
     * A stretch of the text that has one English.
     *
     * @param stretches the text itself
     * @param english what it means, or null where that is not known or not asked for
     * @param href address of its pair in the glossary, or null where it has none
     */
    public record NumberedRun(List<MarkedRun> stretches, String english, String href) {}

    /**
     * A stretch of the text that is a match or none.
     *
     * @param text the characters
     * @param marked whether they matched
     * @param match number of the match, counted from 1 through the whole article; 0 where they are none, or go on with one
     *     that the piece before began
     */
    public record MarkedRun(String text, boolean marked, int match) {}

    public NumberedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * Numbers the matches of a text.
     *
     * @param matchesBefore number of matches in the article before this text
     */
    static NumberedText of(GlossedText text, int matchesBefore) {
        List<NumberedRun> pieces = new ArrayList<>();
        int match = matchesBefore;
        boolean within = false;
        for (GlossedText.GlossedRun piece : text.pieces()) {
            List<MarkedRun> stretches = new ArrayList<>();
            for (MarkedText.Segment segment : piece.words().segments()) {
                boolean begins = segment.marked() && !within;
                match += begins ? 1 : 0;
                stretches.add(new MarkedRun(segment.text(), segment.marked(), begins ? match : 0));
                within = segment.marked();
            }
            pieces.add(new NumberedRun(List.copyOf(stretches), piece.english(), piece.href()));
        }
        return new NumberedText(pieces, match - matchesBefore);
    }
}
