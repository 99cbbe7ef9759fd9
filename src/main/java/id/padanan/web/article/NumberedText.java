package id.padanan.web.article;

import id.padanan.search.result.MarkedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an article's text with numbered matches, which links can target. Contains no markup.
 *
 * @param runs consecutive runs of the text
 * @param matches number of matches that start in this text
 */
public record NumberedText(List<NumberedRun> runs, int matches) {
    /**
     * A run of text with one gloss, or without any.
     *
     * @param segments consecutive segments of the run
     * @param english English gloss, or null
     * @param href path of the term in the glossary, or null
     */
    public record NumberedRun(List<NumberedSegment> segments, String english, String href) {}

    /**
     * A segment that is entirely part of a match or entirely outside of matches.
     *
     * @param text text of the segment
     * @param marked whether it is part of a match
     * @param match number of the match that starts here, from 1 within the article; 0 outside of matches and in a segment
     *     that continues a match
     */
    public record NumberedSegment(String text, boolean marked, int match) {}

    public NumberedText {
        runs = List.copyOf(runs);
    }

    /**
     * Numbers the matches of a text.
     *
     * @param matchesBefore number of matches in the article before this text
     */
    static NumberedText of(GlossedText text, int matchesBefore) {
        List<NumberedRun> runs = new ArrayList<>();
        int match = matchesBefore;
        boolean withinMatch = false;
        for (GlossedText.GlossedRun run : text.runs()) {
            List<NumberedSegment> segments = new ArrayList<>();
            for (MarkedText.Segment segment : run.words().segments()) {
                boolean starts = segment.marked() && !withinMatch;
                match += starts ? 1 : 0;
                segments.add(new NumberedSegment(segment.text(), segment.marked(), starts ? match : 0));
                withinMatch = segment.marked();
            }
            runs.add(new NumberedRun(List.copyOf(segments), run.english(), run.href()));
        }
        return new NumberedText(runs, match - matchesBefore);
    }
}
