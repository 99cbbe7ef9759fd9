package id.padanan.search.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text of which some stretches are marked as matching. Never holds markup: whoever shows it escapes each segment.
 *
 * @param segments stretches in order; joined, their texts are the whole text
 */
public record MarkedText(List<Segment> segments) {
    /**
     * One stretch of text.
     *
     * @param text the characters as they stand in the article
     * @param marked whether they matched
     */
    public record Segment(String text, boolean marked) {}

    public MarkedText {
        segments = List.copyOf(segments);
    }

    /** Whether any stretch is marked. */
    public boolean hasMarks() {
        return segments.stream().anyMatch(Segment::marked);
    }

    /** The text without its marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }

    /**
     * A part of the text, with its marks.
     *
     * @param start offset of its first UTF-16 unit, from 0
     * @param end offset behind its last
     */
    public MarkedText between(int start, int end) {
        List<Segment> part = new ArrayList<>();
        int at = 0;
        for (Segment segment : segments) {
            int length = segment.text().length();
            int from = Math.max(0, start - at);
            int to = Math.min(length, end - at);
            if (from < to) {
                part.add(new Segment(segment.text().substring(from, to), segment.marked()));
            }
            at += length;
        }
        return new MarkedText(part);
    }
}
