package id.padanan.glossary;

import id.padanan.glossary.term.TermPair;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The Indonesian terms of a glossary in alphabetical order, to be leafed through as in a printed dictionary. Immutable
 * and safe for use by many threads.
 */
public final class TermList {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

    private final List<TermPair> pairs;
    private final List<String> keys;
    private final SortedMap<String, List<TermPair>> byInitial = new TreeMap<>();
    private final Map<String, List<TermPair>> longerByWord = new HashMap<>();

    public TermList(Glossary glossary) {
        this.pairs = glossary.pairs().stream()
                .sorted(Comparator.comparing(TermPair::key).thenComparing(TermPair::term))
                .toList();
        this.keys = pairs.stream().map(TermPair::key).toList();
        for (TermPair pair : pairs) {
            byInitial
                    .computeIfAbsent(initialOf(pair.key()), initial -> new ArrayList<>())
                    .add(pair);
            addByWord(pair);
        }
    }

    private void addByWord(TermPair pair) {
        String[] words = BETWEEN_WORDS.split(pair.key());
        if (words.length > 1) {
            for (String word : List.of(words).stream().distinct().toList()) {
                longerByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(pair);
            }
        }
    }

    /** Number of terms. */
    public int size() {
        return pairs.size();
    }

    /** The letters that terms begin with, in lower case and without accents, each with the number of its terms. */
    public SortedMap<String, Integer> initials() {
        SortedMap<String, Integer> initials = new TreeMap<>();
        byInitial.forEach((initial, ofInitial) -> initials.put(initial, ofInitial.size()));
        return initials;
    }

    /**
     * The pairs whose terms begin with a letter.
     *
     * @param letter in any case, with or without accents
     */
    public List<TermPair> startingWith(String letter) {
        return Collections.unmodifiableList(byInitial.getOrDefault(initialOf(TermPair.keyOf(letter)), List.of()));
    }

    /** The pairs of terms that have a word in any case among others: <i>jaminan keamanan</i> for <i>jaminan</i>. */
    public List<TermPair> longerWith(String word) {
        return Collections.unmodifiableList(longerByWord.getOrDefault(TermPair.keyOf(word), List.of()));
    }

    /**
     * The pairs around the place in the alphabet where words would stand.
     *
     * @param each most pairs before that place, and most behind it
     */
    public List<TermPair> near(String words, int each) {
        int found = Collections.binarySearch(keys, TermPair.keyOf(words));
        int place = found >= 0 ? found : -found - 1;
        return pairs.subList(Math.max(0, place - each), Math.min(pairs.size(), place + each));
    }

    private static String initialOf(String key) {
        return Character.toString(Normalizer.normalize(key, Normalizer.Form.NFD).codePointAt(0));
    }
}
