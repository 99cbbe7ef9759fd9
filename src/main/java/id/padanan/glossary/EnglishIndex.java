package id.padanan.glossary;

import id.padanan.glossary.english.EnglishDerivations;
import id.padanan.glossary.english.EnglishForms;
import id.padanan.glossary.english.EnglishForms.Base;
import id.padanan.glossary.english.EnglishSpelling;
import id.padanan.glossary.term.Counterpart;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds term pairs by their English side: as written, by base form, and over British and American spelling. */
final class EnglishIndex {
    /** Factor on the weight of a match between base forms only ({@code prices}, {@code rose}). */
    private static final double BASE_FORM_SHARE = 0.9;

    /** Factor on the weight of a match by the word that an unknown word is derived from ({@code governmental}). */
    private static final double DERIVED_SHARE = 0.6;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

    private final EnglishForms forms;
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<Base>> keysByWord = new ConcurrentHashMap<>();
    private final Map<String, List<Counterpart>> byText = new HashMap<>();
    private final Map<String, List<Counterpart>> byBaseForm = new HashMap<>();
    private int longestTerm;

    EnglishIndex(List<TermPair> pairs, EnglishForms forms) {
        this.forms = forms;
        equivalentTexts(pairs).forEach(text -> Collections.addAll(words, BETWEEN_WORDS.split(text, -1)));
        for (TermPair pair : pairs) {
            for (Equivalent equivalent : pair.equivalents()) {
                add(pair, equivalent);
            }
        }
    }

    private static Stream<String> equivalentTexts(List<TermPair> pairs) {
        return pairs.stream().flatMap(pair -> pair.equivalents().stream()).map(each -> TermPair.keyOf(each.text()));
    }

    private void add(TermPair pair, Equivalent equivalent) {
        String text = TermPair.keyOf(equivalent.text());
        Counterpart counterpart = new Counterpart(pair, equivalent.weight());
        byText.computeIfAbsent(text, key -> new ArrayList<>()).add(counterpart);
        for (Base base : baseForms(text)) {
            if (isPlausibleForm(base, pair)) {
                byBaseForm
                        .computeIfAbsent(base.word(), key -> new ArrayList<>())
                        .add(counterpart);
            }
        }
        longestTerm = Math.max(longestTerm, BETWEEN_WORDS.split(text, -1).length);
    }

    /** All words of English equivalents, in lower case. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /** The length of the longest English equivalent, in words. */
    int longestTerm() {
        return longestTerm;
    }

    /** Pairs with these words as an equivalent, best first. */
    List<Counterpart> find(String english) {
        return bestFirst(findByForms(TermPair.keyOf(english)));
    }

    /** Pairs of the words that an unknown word is derived from, best first. */
    List<Counterpart> findDerived(String english) {
        Map<TermPair, Counterpart> found = new LinkedHashMap<>();
        EnglishDerivations.bases(
                        TermPair.keyOf(english), word -> !findByForms(word).isEmpty())
                .forEach(base -> collect(List.copyOf(findByForms(base).values()), DERIVED_SHARE, found));
        return bestFirst(found);
    }

    private Map<TermPair, Counterpart> findByForms(String text) {
        Map<TermPair, Counterpart> found = new LinkedHashMap<>();
        collect(byText.getOrDefault(text, List.of()), 1, found);
        for (Base base : baseForms(text)) {
            collect(lookUpBase(byText, base), BASE_FORM_SHARE, found);
            collect(lookUpBase(byBaseForm, base), BASE_FORM_SHARE, found);
        }
        return found;
    }

    private static List<Counterpart> lookUpBase(Map<String, List<Counterpart>> index, Base base) {
        return index.getOrDefault(base.word(), List.of()).stream()
                .filter(each -> matchesPartOfSpeech(base, each.pair()))
                .toList();
    }

    /** Only adjectives and adverbs have comparatives: <i>forest</i> is not the superlative of <i>for</i>. */
    private static boolean matchesPartOfSpeech(Base base, TermPair pair) {
        return base.partOfSpeech() != PartOfSpeech.ADJECTIVE
                || pair.partOfSpeech() == PartOfSpeech.ADJECTIVE
                || pair.partOfSpeech() == PartOfSpeech.ADVERB;
    }

    /** The noun <i>rose</i> is not a form of the verb <i>rise</i>. */
    private static boolean isPlausibleForm(Base base, TermPair pair) {
        boolean verb = base.partOfSpeech() == PartOfSpeech.VERB;
        return matchesPartOfSpeech(base, pair) && !(verb && isNominal(pair.partOfSpeech()));
    }

    private static boolean isNominal(PartOfSpeech partOfSpeech) {
        return partOfSpeech == PartOfSpeech.NOUN
                || partOfSpeech == PartOfSpeech.NAME
                || partOfSpeech == PartOfSpeech.ABBREVIATION;
    }

    private static List<Counterpart> bestFirst(Map<TermPair, Counterpart> found) {
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Counterpart::weight).reversed())
                .toList();
    }

    private static void collect(List<Counterpart> counterparts, double share, Map<TermPair, Counterpart> found) {
        for (Counterpart each : counterparts) {
            found.merge(each.pair(), new Counterpart(each.pair(), each.weight() * share), EnglishIndex::heavier);
        }
    }

    private static Counterpart heavier(Counterpart one, Counterpart other) {
        return other.weight() > one.weight() ? other : one;
    }

    /**
     * Keys shared by all forms of the same words: the text in American spelling, with its last word as a base form
     * (security guarantees), and with its first (carried out).
     */
    private Set<Base> baseForms(String text) {
        Set<Base> keys = new LinkedHashSet<>();
        int lastSpace = text.lastIndexOf(' ');
        addBases("", lastSpace < 0 ? text : text.substring(lastSpace + 1), text.substring(0, lastSpace + 1), keys);
        if (lastSpace > 0) {
            int firstSpace = text.indexOf(' ');
            addBases(text.substring(firstSpace), text.substring(0, firstSpace), "", keys);
        }
        return keys;
    }

    private void addBases(String after, String word, String before, Set<Base> keys) {
        List<Base> ofWord =
                words.contains(word) ? keysByWord.computeIfAbsent(word, this::keysOfWord) : keysOfWord(word);
        ofWord.forEach(key -> keys.add(new Base(before + key.word() + after, key.partOfSpeech())));
    }

    private List<Base> keysOfWord(String word) {
        List<Base> keys = new ArrayList<>();
        keys.add(new Base(EnglishSpelling.fold(word), null));
        forms.bases(word, words::contains)
                .forEach(base -> keys.add(new Base(EnglishSpelling.fold(base.word()), base.partOfSpeech())));
        return keys;
    }
}
