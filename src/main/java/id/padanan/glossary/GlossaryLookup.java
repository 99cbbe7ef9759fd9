package id.padanan.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks words of either language up, as a reader would in a dictionary. Safe for use by many threads. */
public final class GlossaryLookup {
    private final Glossary glossary;
    private final IndonesianLexicon lexicon;

    /** @param lexicon of the same glossary */
    public GlossaryLookup(Glossary glossary, IndonesianLexicon lexicon) {
        this.glossary = glossary;
        this.lexicon = lexicon;
    }

    /**
     * What a word or phrase means.
     *
     * @param sense of it as an Indonesian one: how it is formed and what it stands for; nothing where it is not known
     * @param indonesian pairs of it as an Indonesian term, in any case, or of the listed word that it is formed from
     * @param english pairs that have it among their English equivalents, best first
     */
    public record Entry(Optional<WordSense> sense, List<TermPair> indonesian, List<Counterpart> english) {
        /** Whether it is known in neither language. */
        public boolean isEmpty() {
            return sense.isEmpty() && english.isEmpty();
        }

        /** All pairs, the Indonesian term's first; none twice. */
        public List<TermPair> pairs() {
            Set<TermPair> pairs = new LinkedHashSet<>(indonesian);
            english.forEach(counterpart -> pairs.add(counterpart.pair()));
            return List.copyOf(pairs);
        }
    }

    /**
     * All that is known of a word or phrase in either language.
     *
     * @param words one or several words, with single spaces
     */
    public Entry look(String words) {
        Optional<WordSense> sense = lexicon.find(words);
        List<TermPair> listed = glossary.findAll(words);
        List<TermPair> indonesian = listed.isEmpty()
                ? sense.map(found -> glossary.findAll(found.analysis().root())).orElse(List.of())
                : listed;
        return new Entry(sense, indonesian, glossary.findEnglish(words));
    }

    /**
     * The pairs of an Indonesian term in any case, or of the listed word that it is formed from, and then those that have
     * it among their English equivalents, best first.
     *
     * @param words one or several words, with single spaces
     */
    public List<TermPair> find(String words) {
        return look(words).pairs();
    }
}
