package id.padanan.glossary.gloss;

import id.padanan.glossary.SenseOrigin;
import id.padanan.glossary.term.Equivalent;
import java.util.List;

/**
 * A piece of an Indonesian text and its English.
 *
 * @param start offset of its first UTF-16 unit in the original
 * @param end offset behind its last
 * @param original the piece itself
 * @param reading the English to read, in the case of the place that it is read at; the original itself where none was
 *     found
 * @param inPlace the same in the original's own case, to be read beside it
 * @param equivalents all equivalents, best first; empty where none was found
 * @param found how the English was found
 * @param term the glossary's term behind it, in lower case, or empty
 */
public record GlossSegment(
        int start,
        int end,
        String original,
        String reading,
        String inPlace,
        List<Equivalent> equivalents,
        SenseOrigin found,
        String term) {
    /** Whether the English differs in origin from the text: there are equivalents. */
    public boolean isTranslated() {
        return !equivalents.isEmpty();
    }
}
