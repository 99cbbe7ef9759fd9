package id.padanan.glossary;

import id.padanan.glossary.term.TermPair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks up words of either language, as in a dictionary. Safe for use by many threads. */
public final class GlossaryLookup {
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Glossary glossary;
    private final IndonesianLexicon lexicon;

    /** @param lexicon of the same glossary */
    public GlossaryLookup(Glossary glossary, IndonesianLexicon lexicon) {
        this.glossary = glossary;
        this.lexicon = lexicon;
    }

    /**
     * Looks up a word or phrase in both languages.
     *
     * @param words one or several words, separated by single spaces
     */
    public LookupResult lookUp(String words) {
        String typed = words.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
        Optional<WordSense> sense = lexicon.find(typed);
        Set<TermPair> indonesian = new LinkedHashSet<>(glossary.findAll(typed));
        if (indonesian.isEmpty()) {
            sense.map(known -> known.analysis().root()).ifPresent(root -> indonesian.addAll(ofRoot(root)));
        }
        return new LookupResult(sense, List.copyOf(indonesian), glossary.findEnglish(typed));
    }

    /** The glossary may list a compound root only as two separate words. */
    private List<TermPair> ofRoot(String root) {
        List<TermPair> listed = glossary.findAll(root);
        return listed.isEmpty()
                ? SPACE.splitAsStream(root)
                        .flatMap(word -> glossary.findAll(word).stream())
                        .toList()
                : listed;
    }
}
