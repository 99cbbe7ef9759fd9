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
    /** What a match weighs that holds only between base forms ({@code prices}, {@code rose}). */
    private static final double BASE_FORM_SHARE = 0.9;

    /** What a match weighs of a word that is itself unknown, by the word it is derived from ({@code governmental}). */
    private static final double DERIVED_SHARE = 0.6;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

    private final EnglishForms forms;
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<Base>> keysOfKnownWords = new ConcurrentHashMap<>();
    private final Map<String, List<Counterpart>> byText = new HashMap<>();
    private final Map<String, List<Counterpart>> byBaseForm = new HashMap<>();
    private int longestTerm;

    EnglishIndex(List<TermPair> pairs, EnglishForms forms) {
        this.forms = forms;
        equivalentsOf(pairs).forEach(text -> Collections.addAll(words, BETWEEN_WORDS.split(text, -1)));
        for (TermPair pair : pairs) {
            for (Equivalent equivalent : pair.equivalents()) {
                add(pair, equivalent);
            }
        }
    }

    private static Stream<String> equivalentsOf(List<TermPair> pairs) {
        return pairs.stream().flatMap(pair -> pair.equivalents().stream()).map(each -> TermPair.keyOf(each.text()));
    }

    private void add(TermPair pair, Equivalent equivalent) {
        String text = TermPair.keyOf(equivalent.text());
        Counterpart counterpart = new Counterpart(pair, equivalent.weight());
        byText.computeIfAbsent(text, key -> new ArrayList<>()).add(counterpart);
        for (Base base : baseForms(text)) {
            if (mayBeListed(base, pair)) {
                byBaseForm
                        .computeIfAbsent(base.word(), key -> new ArrayList<>())
                        .add(counterpart);
            }
        }
        longestTerm = Math.max(longestTerm, BETWEEN_WORDS.split(text, -1).length);
    }

    /** Words that occur on the English side, in lower case. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /** The length of the longest English equivalent, in words. */
    int longestTerm() {
        return longestTerm;
    }

    /** Pairs that have the words as an equivalent, best first. */
    List<Counterpart> find(String english) {
        return bestFirst(findForms(TermPair.keyOf(english)));
    }

    /** Pairs of the words that an unknown word is derived from, best first. */
    List<Counterpart> findDerived(String english) {
        Map<TermPair, Counterpart> found = new LinkedHashMap<>();
        EnglishDerivations.bases(
                        TermPair.keyOf(english), word -> !findForms(word).isEmpty())
                .forEach(base -> collect(List.copyOf(findForms(base).values()), DERIVED_SHARE, found));
        return bestFirst(found);
    }

    private Map<TermPair, Counterpart> findForms(String text) {
        Map<TermPair, Counterpart> found = new LinkedHashMap<>();
        collect(byText.getOrDefault(text, List.of()), 1, found);
        for (Base base : baseForms(text)) {
            collect(ofBase(byText, base), BASE_FORM_SHARE, found);
            collect(ofBase(byBaseForm, base), BASE_FORM_SHARE, found);
        }
        return found;
    }

    private static List<Counterpart> ofBase(Map<String, List<Counterpart>> index, Base base) {
        return index.getOrDefault(base.word(), List.of()).stream()
                .filter(each -> mayBeAsked(base, each.pair()))
                .toList();
    }

    /** Only what is a quality can be compared: <i>forest</i> is not the utmost of <i>for</i>. */
    private static boolean mayBeAsked(Base base, TermPair pair) {
        return base.partOfSpeech() != PartOfSpeech.ADJECTIVE
                || pair.partOfSpeech() == PartOfSpeech.ADJECTIVE
                || pair.partOfSpeech() == PartOfSpeech.ADVERB;
    }

    /** The <i>rose</i> that is listed as a noun is no form of <i>rise</i>. */
    private static boolean mayBeListed(Base base, TermPair pair) {
        boolean verb = base.partOfSpeech() == PartOfSpeech.VERB;
        return mayBeAsked(base, pair) && !(verb && isNominal(pair.partOfSpeech()));
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
     * Keys under which forms of the same words meet: the text with American spelling, with its last word as a base form
     * (security guarantees) and with its first (carried out).
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
                words.contains(word) ? keysOfKnownWords.computeIfAbsent(word, this::keysOfWord) : keysOfWord(word);
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
