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
 * Finds what an Indonesian word means: listed, formed from a listed word, borrowed, or behind a bound form. Safe
 * for use by many threads.
 */
public final class IndonesianLexicon {
    /** What an equivalent weighs that is derived by rule and not listed. */
    private static final double DERIVED_SHARE = 0.7;

    /** Words recur in a text: a few thousand remembered ones answer most look-ups. Then all are forgotten at once. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, Optional<WordSense>> derivedSenses = new ConcurrentHashMap<>();
    private final Glossary glossary;
    private final Loanwords loanwords;
    private final IndonesianMorphology morphology;
    private final IndonesianMorphology loanMorphology;

    /** A lexicon of the glossary's terms and of the loanwords from its English side. */
    public IndonesianLexicon(Glossary glossary) {
        this.glossary = glossary;
        this.loanwords = new Loanwords(glossary.englishWords());
        this.morphology = new IndonesianMorphology(glossary::containsKey);
        this.loanMorphology =
                new IndonesianMorphology(stem -> loanwords.find(stem).isPresent());
    }

    /**
     * The sense of a word, or of a listed term of several words.
     *
     * @param word in any case
     */
    public Optional<WordSense> find(String word) {
        Optional<TermPair> listed = glossary.find(word);
        if (listed.isPresent()) {
            return listed.map(pair -> WordSense.of(pair, WordAnalysis.ofRoot(pair.key())));
        }
        String key = TermPair.keyOf(word);
        Optional<WordSense> remembered = derivedSenses.get(key);
        if (remembered != null) {
            return remembered;
        }
        Optional<WordSense> sense = derive(key);
        if (derivedSenses.size() >= MOST_REMEMBERED) {
            derivedSenses.clear();
        }
        derivedSenses.put(key, sense);
        return sense;
    }

    private Optional<WordSense> derive(String word) {
        Optional<WordAnalysis> analysis = morphology.analyse(word);
        boolean oneRoot =
                analysis.isPresent() && glossary.contains(analysis.get().root());
        return (oneRoot ? analysis.flatMap(this::senseOf) : withBoundForm(word))
                .or(() -> analysis.flatMap(this::compound))
                .or(() -> borrowed(word));
    }

    private Optional<WordSense> senseOf(WordAnalysis analysis) {
        return glossary.find(analysis.root()).map(pair -> derived(WordSense.of(pair, analysis)));
    }

    /** A superlative is made by <i>ter-</i> before an adjective; other derivations keep the reading of the root. */
    private static WordSense derived(WordSense sense) {
        boolean superlative = sense.partOfSpeech() == PartOfSpeech.ADJECTIVE
                && sense.analysis().prefixes().equals(List.of(Prefix.TER.label()))
                && sense.analysis().suffixes().isEmpty();
        if (!superlative) {
            return sense;
        }
        List<Equivalent> equivalents = new ArrayList<>();
        equivalents.add(new Equivalent("most " + sense.reading(), 1));
        equivalents.addAll(sense.equivalents());
        return new WordSense(sense.how(), sense.analysis(), equivalents, sense.partOfSpeech());
    }

    /** Two listed words grown together: the reading puts them side by side, each alone counts less. */
    private Optional<WordSense> compound(WordAnalysis analysis) {
        int space = analysis.root().indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        return glossary.find(analysis.root().substring(0, space))
                .flatMap(left -> glossary.find(analysis.root().substring(space + 1))
                        .map(right -> sideBySide(left, right, analysis)));
    }

    private static WordSense sideBySide(TermPair left, TermPair right, WordAnalysis analysis) {
        List<Equivalent> equivalents = new ArrayList<>();
        equivalents.add(
                new Equivalent(left.reading().text() + " " + right.reading().text(), DERIVED_SHARE));
        left.equivalents().forEach(each -> equivalents.add(each.scaledBy(DERIVED_SHARE)));
        right.equivalents().forEach(each -> equivalents.add(each.scaledBy(DERIVED_SHARE)));
        return new WordSense(SenseOrigin.ROOT, analysis, equivalents, left.partOfSpeech());
    }

    private Optional<WordSense> borrowed(String word) {
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

    private Optional<WordSense> withBoundForm(String word) {
        return BoundForms.split(TermPair.keyOf(word)).flatMap(split -> glossary.find(split.rest())
                .map(pair -> WordSense.of(pair, WordAnalysis.ofRoot(split.rest())))
                .or(() -> morphology.analyse(split.rest()).flatMap(this::senseOf))
                .map(sense -> joined(split, sense, word)));
    }

    private static WordSense joined(BoundForms.Split split, WordSense rest, String word) {
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
