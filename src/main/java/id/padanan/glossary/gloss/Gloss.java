package id.padanan.glossary.gloss;

import java.util.List;
import java.util.function.Function;

/**
 * A text rendered in English segment by segment. The originals of {@link #segments()}, concatenated, are exactly the
 * original text.
 *
 * @param original the Indonesian text
 * @param segments in the order of the original
 * @param readingOrder the same segments in English word order
 */
public record Gloss(String original, List<GlossSegment> segments, List<GlossSegment> readingOrder) {
    public Gloss {
        segments = List.copyOf(segments);
        readingOrder = List.copyOf(readingOrder);
    }

    /** The English reading, in English word order. */
    public AlignedText reading() {
        return new AlignedText(readingOrder, GlossSegment::reading);
    }

    /** A text in the order of the original, with a custom rendering of each segment, for example for index fields. */
    public AlignedText rendered(Function<GlossSegment, String> rendering) {
        return new AlignedText(segments, rendering);
    }
}
