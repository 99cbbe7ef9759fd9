package id.padanan.glossary;

import java.util.LinkedHashSet;
import java.util.List;
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
     * The pairs of an Indonesian term in any case, or of the listed word that it is formed from, and then those that have
     * it among their English equivalents, best first.
     *
     * @param words one or several words, with single spaces
     */
    public List<TermPair> find(String words) {
        Set<TermPair> pairs = new LinkedHashSet<>(glossary.findAll(words));
        if (pairs.isEmpty()) {
            lexicon.find(words)
                    .map(sense -> sense.analysis().root())
                    .ifPresent(root -> pairs.addAll(glossary.findAll(root)));
        }
        glossary.findEnglish(words).forEach(counterpart -> pairs.add(counterpart.pair()));
        return List.copyOf(pairs);
    }
}
