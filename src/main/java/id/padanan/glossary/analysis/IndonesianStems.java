package id.padanan.glossary.analysis;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.english.Loanwords;
import id.padanan.glossary.morphology.IndonesianMorphology;
import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.TermPair;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Gives each Indonesian word the stem that it is indexed and looked up by. Inflected forms have the stem of their listed word
 * ({@code bukunya}, {@code buku-buku}: <i>buku</i>). A listed derivation joins its root only where the two share a meaning:
 * <i>pengiriman</i> (delivery, dispatch) joins <i>kirim</i> (send, dispatch), <i>pemerintah</i> (government) stays apart from
 * <i>perintah</i> (order). Names are no roots, so <i>Kediri</i> has nothing to do with <i>diri</i>. Safe for use by many
 * threads.
 */
public final class IndonesianStems {
    private static final int MOST_REMEMBERED = 50_000;
    private static final int MOST_STEPS = 4;

    /** English words that share so many first letters, or all of the shorter one, are taken for forms of one word. */
    private static final int SHARED_LETTERS = 6;

    private static final int SHORTEST_SHARED = 4;

    /** Equivalents that are compared; fainter ones say little about the meaning. */
    private static final double LEAST_WEIGHT = 0.4;

    private final Glossary glossary;
    private final Set<String> stopWords;
    private final IndonesianMorphology morphology;
    private final WordFamilies families;
    private final IndonesianMorphology loanMorphology;
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    /** @param englishStopWords equivalents that say nothing about what a word means */
    public IndonesianStems(Glossary glossary, Set<String> englishStopWords) {
        this.glossary = glossary;
        this.stopWords = Set.copyOf(englishStopWords);
        Loanwords loanwords = new Loanwords(glossary.englishWords());
        this.morphology = new IndonesianMorphology(this::isCommonWord);
        this.families = new WordFamilies(derivedWords(), this::areRelated);
        this.loanMorphology =
                new IndonesianMorphology(stem -> loanwords.find(stem).isPresent());
    }

    /** Listed words that are formed from no listed root of the same meaning. */
    private List<String> derivedWords() {
        return glossary.pairs().stream()
                .filter(pair -> !pair.isCapitalised())
                .map(TermPair::key)
                .filter(key -> key.chars().allMatch(Character::isLetter))
                .filter(key -> rootOfListed(key).equals(key))
                .distinct()
                .toList();
    }

    private boolean isCommonWord(String key) {
        return glossary.findAll(key).stream().anyMatch(pair -> !pair.isCapitalised());
    }

    /**
     * The stem of a word.
     *
     * @param word folded ({@link Folding}); a doubled word with its hyphen
     */
    public String stem(String word) {
        String known = remembered.get(word);
        if (known != null) {
            return known;
        }
        String stem = newStem(word);
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(word, stem);
        return stem;
    }

    private String newStem(String word) {
        if (glossary.contains(word) && !isCommonWord(word)) {
            return word;
        }
        Optional<WordAnalysis> analysis = morphology.analyse(word);
        if (analysis.isEmpty()) {
            return loanMorphology.analyse(word).map(WordAnalysis::root).orElse(word);
        }
        String root = analysis.get().root();
        if (root.indexOf(' ') >= 0) {
            return root.replace(" ", "");
        }
        String listed = rootOfListed(root);
        return families.stemOf(listed).orElse(listed);
    }

    /** Follows a listed derivation down to the shortest root that still means the same. */
    private String rootOfListed(String listed) {
        String root = listed;
        for (int step = 0; step < MOST_STEPS; step++) {
            String derived = root;
            Optional<WordAnalysis> next = new IndonesianMorphology(
                            word -> word.length() <= derived.length() && !word.equals(derived) && isCommonWord(word))
                    .analyse(derived)
                    .filter(IndonesianStems::isDerivation)
                    .filter(analysis -> areRelated(listed, analysis.root()));
            if (next.isEmpty()) {
                return root;
            }
            root = next.get().root();
        }
        return root;
    }

    /** A single root with a prefix, or with the noun ending -an: <i>-i</i> alone is part of most words that end so. */
    private static boolean isDerivation(WordAnalysis analysis) {
        return analysis.root().indexOf(' ') < 0
                && !analysis.reduplicated()
                && (!analysis.prefixes().isEmpty()
                        || analysis.suffixes().contains("an")
                        || analysis.suffixes().isEmpty());
    }

    private boolean areRelated(String one, String other) {
        Set<String> meanings = meanings(one);
        return meanings(other).stream().anyMatch(meaning -> meanings.stream().anyMatch(each -> isForm(each, meaning)));
    }

    private static boolean isForm(String one, String other) {
        int length = Math.min(Math.min(one.length(), other.length()), SHARED_LETTERS);
        return one.equals(other) || (length >= SHORTEST_SHARED && one.regionMatches(0, other, 0, length));
    }

    private Set<String> meanings(String word) {
        return glossary.findAll(word).stream()
                .filter(pair -> !pair.isCapitalised())
                .map(TermPair::equivalents)
                .flatMap(equivalents -> equivalents.stream().filter(each -> each.weight() >= LEAST_WEIGHT))
                .flatMap(each -> Arrays.stream(Folding.fold(each.text()).split(" ", -1)))
                .filter(each -> !stopWords.contains(each))
                .collect(Collectors.toSet());
    }
}
