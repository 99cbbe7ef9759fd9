package id.padanan.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks words of either language up, as a reader would in a dictionary. Safe for use by many threads. */
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
     * The pairs of an Indonesian term in any case, or of the listed word that it is formed from, and then those that have
     * it among their English equivalents, best first.
     *
     * @param words one or several words, with single spaces
     */
    public List<TermPair> find(String words) {
        LookedUp found = lookUp(words);
        return Stream.concat(found.indonesian().stream(), found.english().stream())
                .distinct()
                .toList();
    }

    /**
     * What is known of words in each language.
     *
     * @param words one or several words, with single spaces
     */
    public LookedUp lookUp(String words) {
        String typed = words.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
        Optional<WordSense> sense = lexicon.find(typed);
        Set<TermPair> indonesian = new LinkedHashSet<>(glossary.findAll(typed));
        if (indonesian.isEmpty()) {
            sense.map(known -> known.analysis().root()).ifPresent(root -> indonesian.addAll(ofRoot(root)));
        }
        return new LookedUp(
                sense.orElse(null),
                List.copyOf(indonesian),
                glossary.findEnglish(typed).stream().map(Counterpart::pair).toList());
    }

    /** The root of a compound may be listed only by its two words. */
    private List<TermPair> ofRoot(String root) {
        List<TermPair> whole = glossary.findAll(root);
        return whole.isEmpty()
                ? SPACE.splitAsStream(root)
                        .flatMap(word -> glossary.findAll(word).stream())
                        .toList()
                : whole;
    }
}
