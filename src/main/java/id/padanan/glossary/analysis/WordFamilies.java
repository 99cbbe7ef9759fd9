package id.padanan.glossary.analysis;

import id.padanan.glossary.morphology.BareStems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds the common stem of listed words whose root is not listed itself: <i>menjamin</i> and <i>jaminan</i> are both of
 * <i>jamin</i>. Words with the same bare stem are a family only if they share a meaning.
 */
final class WordFamilies {
    /** Of two stems of a word, that of more words is the right one. */
    private static final Comparator<Map.Entry<String, Set<String>>> LARGEST_FIRST =
            Comparator.<Map.Entry<String, Set<String>>>comparingInt(
                            family -> family.getValue().size())
                    .reversed()
                    .thenComparing(Map.Entry::getKey);

    private final Map<String, String> stems = new HashMap<>();

    /**
     * The families of some words.
     *
     * @param words in lower case
     * @param related whether two words share a meaning
     */
    WordFamilies(Collection<String> words, BiPredicate<String, String> related) {
        Map<String, List<String>> byStem = new HashMap<>();
        for (String word : words) {
            BareStems.of(word).forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>())
                    .add(word));
        }
        Map<String, Set<String>> families = new HashMap<>();
        byStem.forEach((stem, members) -> families.put(stem, relatives(members, related)));
        families.entrySet().stream().sorted(LARGEST_FIRST).forEach(family -> family.getValue()
                .forEach(word -> stems.putIfAbsent(word, family.getKey())));
    }

    /** Those that share a meaning with another one. */
    private static Set<String> relatives(List<String> members, BiPredicate<String, String> related) {
        Set<String> relatives = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (related.test(members.get(i), members.get(j))) {
                    relatives.add(members.get(i));
                    relatives.add(members.get(j));
                }
            }
        }
        return relatives;
    }

    /** The stem of a word's family, if it has one. */
    Optional<String> stemOf(String word) {
        return Optional.ofNullable(stems.get(word));
    }
}
