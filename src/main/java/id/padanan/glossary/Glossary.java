package id.padanan.glossary;

import id.padanan.glossary.english.EnglishForms;
import id.padanan.glossary.term.Counterpart;
import id.padanan.glossary.term.GlossaryHash;
import id.padanan.glossary.term.GlossaryProblem;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All term pairs, to be looked up from either language. Immutable and safe for use by many threads. Made by a
 * {@link GlossaryLoader}.
 */
public final class Glossary {
    private static final Pattern SPACE = Pattern.compile(" ");

    private final List<TermPair> pairs;
    private final List<GlossaryProblem> problems;
    private final Map<String, List<TermPair>> byTerm = new HashMap<>();
    private final EnglishForms englishForms = new EnglishForms();
    private final EnglishIndex english;
    private final String version;

    Glossary(List<TermPair> pairs, List<GlossaryProblem> problems) {
        this.pairs = List.copyOf(pairs);
        this.problems = List.copyOf(problems);
        this.english = new EnglishIndex(this.pairs, englishForms);
        this.version = GlossaryHash.of(this.pairs);
        for (TermPair pair : this.pairs) {
            byTerm.computeIfAbsent(pair.key(), key -> new ArrayList<>(1)).add(pair);
        }
    }

    /** All pairs, in the order they were read. */
    public List<TermPair> pairs() {
        return pairs;
    }

    /**
     * Tells glossaries apart: 12 hexadecimal digits, the same for the same terms with the same equivalents, weights and parts
     * of speech, whatever files they stand in.
     */
    public String version() {
        return version;
    }

    /** Lines that could not become pairs, in the order they were read. */
    public List<GlossaryProblem> problems() {
        return problems;
    }

    /**
     * The pair of an Indonesian term as written; where none is written so, that of the same term in other case
     * ({@code as} finds <i>AS</i> unless there is a pair for <i>as</i>).
     */
    public Optional<TermPair> find(String indonesian) {
        List<TermPair> candidates = byTerm.get(TermPair.keyOf(indonesian));
        return candidates == null ? Optional.empty() : Optional.of(closest(candidates, indonesian));
    }

    /** All pairs of an Indonesian term in any case: at most one for each way of writing it. */
    public List<TermPair> findAll(String indonesian) {
        return List.copyOf(byTerm.getOrDefault(TermPair.keyOf(indonesian), List.of()));
    }

    /**
     * Pairs whose equivalents include the English words, best first: as given or in another form of theirs (plural,
     * tense, British or American spelling; these weigh a tenth less).
     */
    public List<Counterpart> findEnglish(String words) {
        return english.find(words);
    }

    /**
     * Pairs of the words that an unknown English word is formed from, best first: <i>governmental</i> finds the pairs of
     * <i>government</i>, which weigh less than the word's own would.
     */
    public List<Counterpart> findEnglishDerived(String word) {
        return english.findDerived(word);
    }

    /** Whether there is a pair of the Indonesian term in any case. */
    public boolean contains(String indonesian) {
        return byTerm.containsKey(TermPair.keyOf(indonesian));
    }

    /** Single words of the English side, in lower case. */
    public Set<String> englishWords() {
        return english.words();
    }

    /** Whether there is a pair of the term, given in lower case. */
    boolean containsKey(String key) {
        return byTerm.containsKey(key);
    }

    /** The length of the longest Indonesian term, in words. */
    public int longestTerm() {
        return pairs.stream()
                .mapToInt(pair -> SPACE.split(pair.term(), -1).length)
                .max()
                .orElse(0);
    }

    /** The length of the longest English equivalent, in words. */
    public int longestEnglishTerm() {
        return english.longestTerm();
    }

    public EnglishForms englishForms() {
        return englishForms;
    }

    public static TermPair closest(List<TermPair> candidates, String asWritten) {
        TermPair best = candidates.get(0);
        for (TermPair candidate : candidates) {
            if (candidate.term().equals(asWritten)) {
                return candidate;
            }
            if (best.isCapitalised() && !candidate.isCapitalised()) {
                best = candidate;
            }
        }
        return best;
    }
}
