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
 * All term pairs, with lookups from both languages. Immutable and safe for use by many threads. Created by {@link
 * GlossaryLoader}.
 */
public final class Glossary {
    private static final Pattern SPACE = Pattern.compile(" ");

    private final List<TermPair> pairs;
    private final List<GlossaryProblem> problems;
    private final Map<String, List<TermPair>> byTerm = new HashMap<>();
    private final EnglishForms englishForms = new EnglishForms();
    private final EnglishIndex english;
    private final String hash;

    Glossary(List<TermPair> pairs, List<GlossaryProblem> problems) {
        this.pairs = List.copyOf(pairs);
        this.problems = List.copyOf(problems);
        this.english = new EnglishIndex(this.pairs, englishForms);
        this.hash = GlossaryHash.of(this.pairs);
        for (TermPair pair : this.pairs) {
            byTerm.computeIfAbsent(pair.key(), key -> new ArrayList<>(1)).add(pair);
        }
    }

    /** All pairs, in the order of reading. */
    public List<TermPair> pairs() {
        return pairs;
    }

    /**
     * A hash of terms, equivalents, weights and parts of speech: 12 hexadecimal digits. Independent of the files that
     * contain them.
     */
    public String hash() {
        return hash;
    }

    /** Lines that could not be parsed, in the order of reading. */
    public List<GlossaryProblem> problems() {
        return problems;
    }

    /**
     * The pair of an Indonesian term. Prefers the exact spelling, else ignores case ({@code as} finds <i>AS</i> unless
     * there is a pair for <i>as</i>).
     */
    public Optional<TermPair> find(String indonesian) {
        List<TermPair> candidates = byTerm.get(TermPair.keyOf(indonesian));
        return candidates == null ? Optional.empty() : Optional.of(closest(candidates, indonesian));
    }

    /** All pairs of an Indonesian term, ignoring case: at most one for each spelling. */
    public List<TermPair> findAll(String indonesian) {
        return List.copyOf(byTerm.getOrDefault(TermPair.keyOf(indonesian), List.of()));
    }

    /**
     * Pairs whose equivalents include the English words, best first. Also finds other forms (plural, tense, British or
     * American spelling), with weights reduced by a tenth.
     */
    public List<Counterpart> findEnglish(String words) {
        return english.find(words);
    }

    /**
     * Pairs of the words that an unknown English word is derived from, best first: <i>governmental</i> finds the pairs
     * of <i>government</i>, with reduced weights.
     */
    public List<Counterpart> findEnglishDerived(String word) {
        return english.findDerived(word);
    }

    /** Whether there is a pair of the Indonesian term, ignoring case. */
    public boolean contains(String indonesian) {
        return byTerm.containsKey(TermPair.keyOf(indonesian));
    }

    /** All words of English equivalents, in lower case. */
    public Set<String> englishWords() {
        return english.words();
    }

    /** Whether there is a pair of a term given in lower case. */
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

    /** The English inflection rules that lookups use. */
    public EnglishForms englishForms() {
        return englishForms;
    }

    /** Picks the pair whose term is written exactly like the text, else the first one without capitals, else the first. */
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
