package id.padanan.glossary.gloss;

import java.util.List;
import java.util.function.Function;

/**
 * A text rendered in English piece by piece. The originals of {@link #segments()}, one after another, are the original
 * text, character by character.
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

    /** The English to read, in English word order. */
    public AlignedText reading() {
        return new AlignedText(readingOrder, GlossSegment::reading);
    }

    /** A text in the order of the original, made by rendering each segment; for index fields and the like. */
    public AlignedText rendered(Function<GlossSegment, String> rendering) {
        return new AlignedText(segments, rendering);
    }
}
