package id.padanan.glossary;

import id.padanan.glossary.term.Counterpart;
import id.padanan.glossary.term.TermPair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of looking up a word or phrase.
 *
 * @param sense its sense as an Indonesian word; empty if unknown
 * @param indonesian pairs of the Indonesian term, ignoring case, or else of its root
 * @param english pairs with it as an English equivalent, best first
 */
public record LookupResult(Optional<WordSense> sense, List<TermPair> indonesian, List<Counterpart> english) {
    public LookupResult {
        indonesian = List.copyOf(indonesian);
        english = List.copyOf(english);
    }

    /** Whether it is unknown in both languages. */
    public boolean isEmpty() {
        return sense.isEmpty() && indonesian.isEmpty() && english.isEmpty();
    }

    /** All distinct pairs, the Indonesian term's first. */
    public List<TermPair> pairs() {
        Set<TermPair> pairs = new LinkedHashSet<>(indonesian);
        english.forEach(counterpart -> pairs.add(counterpart.pair()));
        return List.copyOf(pairs);
    }
}
