package id.padanan.search.highlight;

import id.padanan.search.result.MarkedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and what a query's terms matched in it.
 *
 * @param text the text
 * @param marks the matches, in order of their start; those of different terms may overlap
 */
public record TextMatches(String text, List<Mark> marks) {
    /**
     * A stretch of the text that a term matched.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     * @param query the term as typed
     */
    public record Mark(int start, int end, String query) {
        boolean overlaps(int from, int to) {
            return start < to && end > from;
        }
    }

    public TextMatches {
        marks = List.copyOf(marks);
    }

    /** The matches that lie in part or whole between two offsets. */
    List<Mark> marksBetween(int from, int to) {
        return marks.stream().filter(mark -> mark.overlaps(from, to)).toList();
    }

    /** The whole text with its matches marked. */
    MarkedText marked() {
        return marked(0, text.length());
    }

    /** The text between two offsets with its matches marked; where matches overlap they become one. */
    MarkedText marked(int from, int to) {
        List<MarkedText.Segment> segments = new ArrayList<>();
        int done = from;
        for (Mark mark : marksBetween(from, to)) {
            int start = Math.max(mark.start(), done);
            int end = Math.min(mark.end(), to);
            if (start >= end) {
                continue;
            }
            if (start > done) {
                segments.add(new MarkedText.Segment(text.substring(done, start), false));
            }
            append(segments, text.substring(start, end), start == done);
            done = end;
        }
        if (done < to) {
            segments.add(new MarkedText.Segment(text.substring(done, to), false));
        }
        return new MarkedText(segments);
    }

    private static void append(List<MarkedText.Segment> segments, String marked, boolean adjacent) {
        int last = segments.size() - 1;
        if (adjacent && last >= 0 && segments.get(last).marked()) {
            segments.set(last, new MarkedText.Segment(segments.get(last).text() + marked, true));
        } else {
            segments.add(new MarkedText.Segment(marked, true));
        }
    }
}
