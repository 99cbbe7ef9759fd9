package id.padanan.glossary.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The terms of a text, each list in the order of the text.
 *
 * @param words each word as written, folded, for phrases; a position of a phrase is an index in this list
 * @param stems for Indonesian query words; a word may have several
 * @param entries the glossary's terms that were found in the text, with {@code _} between their words
 * @param likely English terms for what the text likely says
 * @param lessLikely English terms for what it may say as well
 */
public record AnalyzedText(
        List<TextTerm> words,
        List<TextTerm> stems,
        List<TextTerm> entries,
        List<TextTerm> likely,
        List<TextTerm> lessLikely) {

    /**
     * One term.
     *
     * @param start offset of its first UTF-16 unit in the text
     * @param end offset after its last
     * @param term as it is indexed, without spaces
     */
    public record TextTerm(int start, int end, String term) {}

    /** One to add terms to. */
    static AnalyzedText empty() {
        return new AnalyzedText(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
