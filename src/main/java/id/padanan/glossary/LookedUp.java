package id.padanan.glossary;

import java.util.List;

/**
 * What the glossary knows of words that a reader looks up.
 *
 * @param sense what they mean as an Indonesian word or term, or null where that is not known
 * @param indonesian pairs of the Indonesian term, or of the listed words that it is formed from
 * @param english pairs that have the words among their English equivalents, best first
 */
public record LookedUp(WordSense sense, List<TermPair> indonesian, List<TermPair> english) {
    public LookedUp {
        indonesian = List.copyOf(indonesian);
        english = List.copyOf(english);
    }

    /** Whether nothing is known of the words in either language. */
    public boolean isEmpty() {
        return sense == null && indonesian.isEmpty() && english.isEmpty();
    }
}
