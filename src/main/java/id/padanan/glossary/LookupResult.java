package id.padanan.glossary;

import id.padanan.glossary.term.Counterpart;
import id.padanan.glossary.term.TermPair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the glossary knows of a word or phrase that is looked up.
 *
 * @param sense of it as an Indonesian one: how it is formed and what it stands for; nothing where it is not known
 * @param indonesian pairs of it as an Indonesian term, in any case, or of the listed words that it is formed from
 * @param english pairs that have it among their English equivalents, best first
 */
public record LookupResult(Optional<WordSense> sense, List<TermPair> indonesian, List<Counterpart> english) {
    public LookupResult {
        indonesian = List.copyOf(indonesian);
        english = List.copyOf(english);
    }

    /** Whether it is known in neither language. */
    public boolean isEmpty() {
        return sense.isEmpty() && indonesian.isEmpty() && english.isEmpty();
    }

    /** All pairs, the Indonesian term's first; none twice. */
    public List<TermPair> pairs() {
        Set<TermPair> pairs = new LinkedHashSet<>(indonesian);
        english.forEach(counterpart -> pairs.add(counterpart.pair()));
        return List.copyOf(pairs);
    }
}
