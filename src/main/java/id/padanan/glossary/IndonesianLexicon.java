package id.padanan.glossary;

import id.padanan.glossary.english.Loanwords;
import id.padanan.glossary.morphology.BoundForms;
import id.padanan.glossary.morphology.IndonesianMorphology;
import id.padanan.glossary.morphology.Prefix;
import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the English sense of an Indonesian word: a listed term, a derivation of one, a loanword, or a word after a
 * bound form. Safe for use by many threads.
 */
public final class IndonesianLexicon {
    /** Weight factor of equivalents that are derived by rule rather than listed. */
    private static final double DERIVED_SHARE = 0.7;

    /** Size at which the cache is cleared. Words recur, so a few thousand entries answer most lookups. */
    private static final int MAX_CACHED = 20_000;

    private final Map<String, Optional<WordSense>> derivedSenses = new ConcurrentHashMap<>();
    private final Glossary glossary;
    private final Loanwords loanwords;
    private final IndonesianMorphology morphology;
    private final IndonesianMorphology loanMorphology;

    /** A lexicon of the glossary's terms and of loanwords from its English words. */
    public IndonesianLexicon(Glossary glossary) {
        this.glossary = glossary;
        this.loanwords = new Loanwords(glossary.englishWords());
        this.morphology = new IndonesianMorphology(glossary::containsKey);
        this.loanMorphology =
                new IndonesianMorphology(stem -> loanwords.find(stem).isPresent());
    }

    /**
     * The sense of a word, or of a listed multi-word term.
     *
     * @param word in any case
     */
    public Optional<WordSense> find(String word) {
        Optional<TermPair> listed = glossary.find(word);
        if (listed.isPresent()) {
            return listed.map(pair -> WordSense.of(pair, WordAnalysis.ofRoot(pair.key())));
        }
        String key = TermPair.keyOf(word);
        Optional<WordSense> cached = derivedSenses.get(key);
        if (cached != null) {
            return cached;
        }
        Optional<WordSense> sense = derive(key);
        if (derivedSenses.size() >= MAX_CACHED) {
            derivedSenses.clear();
        }
        derivedSenses.put(key, sense);
        return sense;
    }

    private Optional<WordSense> derive(String word) {
        Optional<WordAnalysis> analysis = morphology.analyse(word);
        boolean singleRoot =
                analysis.isPresent() && glossary.contains(analysis.get().root());
        return (singleRoot ? analysis.flatMap(this::senseOf) : boundFormSense(word))
                .or(() -> analysis.flatMap(this::compoundSense))
                .or(() -> loanwordSense(word));
    }

    private Optional<WordSense> senseOf(WordAnalysis analysis) {
        return glossary.find(analysis.root()).map(pair -> withSuperlative(WordSense.of(pair, analysis)));
    }

    /** The prefix <i>ter-</i> makes an adjective a superlative; other derivations keep the reading of the root. */
    private static WordSense withSuperlative(WordSense sense) {
        boolean superlative = sense.partOfSpeech() == PartOfSpeech.ADJECTIVE
                && sense.analysis().prefixes().equals(List.of(Prefix.TER.label()))
                && sense.analysis().suffixes().isEmpty();
        if (!superlative) {
            return sense;
        }
        List<Equivalent> equivalents = new ArrayList<>();
        equivalents.add(new Equivalent("most " + sense.reading(), 1));
        equivalents.addAll(sense.equivalents());
        return new WordSense(sense.origin(), sense.analysis(), equivalents, sense.partOfSpeech());
    }

    /** A compound of two listed words. The reading joins both; the equivalents of each word have lower weights. */
    private Optional<WordSense> compoundSense(WordAnalysis analysis) {
        int space = analysis.root().indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        return glossary.find(analysis.root().substring(0, space))
                .flatMap(left -> glossary.find(analysis.root().substring(space + 1))
                        .map(right -> joinWords(left, right, analysis)));
    }

    private static WordSense joinWords(TermPair left, TermPair right, WordAnalysis analysis) {
        List<Equivalent> equivalents = new ArrayList<>();
        equivalents.add(
                new Equivalent(left.reading().text() + " " + right.reading().text(), DERIVED_SHARE));
        left.equivalents().forEach(each -> equivalents.add(each.scaledBy(DERIVED_SHARE)));
        right.equivalents().forEach(each -> equivalents.add(each.scaledBy(DERIVED_SHARE)));
        return new WordSense(SenseOrigin.ROOT, analysis, equivalents, left.partOfSpeech());
    }

    private Optional<WordSense> loanwordSense(String word) {
        return loanMorphology.analyse(word).flatMap(analysis -> loanwords
                .find(analysis.root())
                .map(english -> new WordSense(
                        SenseOrigin.LOANWORD,
                        analysis,
                        List.of(new Equivalent(english, DERIVED_SHARE)),
                        partOfSpeech(english))));
    }

    private static PartOfSpeech partOfSpeech(String english) {
        boolean adjective = english.endsWith("al") || english.endsWith("ive") || english.endsWith("ic");
        return adjective ? PartOfSpeech.ADJECTIVE : PartOfSpeech.NOUN;
    }

    private Optional<WordSense> boundFormSense(String word) {
        return BoundForms.split(TermPair.keyOf(word)).flatMap(split -> glossary.find(split.rest())
                .map(pair -> WordSense.of(pair, WordAnalysis.ofRoot(split.rest())))
                .or(() -> morphology.analyse(split.rest()).flatMap(this::senseOf))
                .map(sense -> prependForm(split, sense, word)));
    }

    private static WordSense prependForm(BoundForms.Split split, WordSense rest, String word) {
        List<Equivalent> equivalents = new ArrayList<>();
        equivalents.add(new Equivalent(split.english() + "-" + rest.reading(), 1));
        rest.equivalents().forEach(each -> equivalents.add(each.scaledBy(DERIVED_SHARE)));
        List<String> prefixes = new ArrayList<>();
        prefixes.add(split.form());
        prefixes.addAll(rest.analysis().prefixes());
        WordAnalysis analysis = new WordAnalysis(
                TermPair.keyOf(word),
                rest.analysis().root(),
                List.copyOf(prefixes),
                rest.analysis().suffixes(),
                rest.analysis().clitics(),
                rest.analysis().reduplicated());
        return new WordSense(SenseOrigin.ROOT, analysis, equivalents, rest.partOfSpeech());
    }
}
