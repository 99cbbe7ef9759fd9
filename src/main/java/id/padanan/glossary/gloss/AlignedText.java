package id.padanan.glossary.gloss;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A text assembled from gloss segments that maps each character to its segment. */
public final class AlignedText {
    private final String text;
    private final List<GlossSegment> segments;
    private final int[] starts;

    AlignedText(List<GlossSegment> segments, Function<GlossSegment, String> rendering) {
        StringBuilder joined = new StringBuilder();
        int[] offsets = new int[segments.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = joined.length();
            joined.append(rendering.apply(segments.get(i)));
        }
        this.text = joined.toString();
        this.segments = List.copyOf(segments);
        this.starts = offsets;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /**
     * The segment that a character of the text came from.
     *
     * @param offset in UTF-16 units
     * @throws IndexOutOfBoundsException if the text has no character there
     */
    public GlossSegment segmentAt(int offset) {
        if (offset < 0 || offset >= text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
        }
        int found = Arrays.binarySearch(starts, offset);
        int segment = found >= 0 ? found : -found - 2;
        // Empty segments have the same start as the next non-empty one.
        while (segment + 1 < starts.length && starts[segment + 1] == starts[segment]) {
            segment++;
        }
        return segments.get(segment);
    }

    @Override
    public String toString() {
        return text;
    }
}
