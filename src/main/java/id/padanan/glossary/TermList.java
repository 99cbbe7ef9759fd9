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
 * The Indonesian terms of a glossary in alphabetical order, for browsing. Immutable and safe for use by many threads.
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

    /** The initial letters of terms, in lower case and without accents, each with its number of terms. */
    public SortedMap<String, Integer> initials() {
        SortedMap<String, Integer> initials = new TreeMap<>();
        byInitial.forEach((initial, ofInitial) -> initials.put(initial, ofInitial.size()));
        return initials;
    }

    /**
     * The pairs whose terms start with a letter.
     *
     * @param letter in any case, with or without accents
     */
    public List<TermPair> startingWith(String letter) {
        return Collections.unmodifiableList(byInitial.getOrDefault(initialOf(TermPair.keyOf(letter)), List.of()));
    }

    /** The pairs of multi-word terms that contain a word, ignoring case: <i>jaminan keamanan</i> for <i>jaminan</i>. */
    public List<TermPair> longerWith(String word) {
        return Collections.unmodifiableList(longerByWord.getOrDefault(TermPair.keyOf(word), List.of()));
    }

    /**
     * The pairs around the alphabetical position of some words.
     *
     * @param limit maximum number of pairs before that position, and after it
     */
    public List<TermPair> near(String words, int limit) {
        int found = Collections.binarySearch(keys, TermPair.keyOf(words));
        int position = found >= 0 ? found : -found - 1;
        return pairs.subList(Math.max(0, position - limit), Math.min(pairs.size(), position + limit));
    }

    private static String initialOf(String key) {
        return Character.toString(Normalizer.normalize(key, Normalizer.Form.NFD).codePointAt(0));
    }
}
