package id.padanan.glossary.gloss;

import id.padanan.glossary.SenseOrigin;
import id.padanan.glossary.term.Equivalent;
import java.util.List;

/**
 * A segment of an Indonesian text and its English.
 *
 * @param start offset of its first UTF-16 unit in the original
 * @param end offset after its last
 * @param original the Indonesian text of the segment
 * @param reading the English in the letter case of its position in the reading; the original if there is no English
 * @param inPlace the English in the letter case of the original, for display next to it
 * @param equivalents all equivalents, best first; empty if there are none
 * @param origin how the English was found
 * @param term the glossary term it was found by, in lower case, or empty
 */
public record GlossSegment(
        int start,
        int end,
        String original,
        String reading,
        String inPlace,
        List<Equivalent> equivalents,
        SenseOrigin origin,
        String term) {
    /** Whether there are equivalents, so that the reading is not just the original. */
    public boolean isTranslated() {
        return !equivalents.isEmpty();
    }
}
