package id.padanan.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many words of each class met which fate in a group of queries.
 *
 * @param queries how many there are
 * @param complete in how many the article has every word, so that only the order of hits is to blame
 * @param byClass the numbers of words, without classes that none is of
 */
public record FateCounts(int queries, int complete, Map<WordClass, Map<Fate, Integer>> byClass) {
    public FateCounts {
        byClass = Map.copyOf(byClass);
    }

    /** Counts the words of several queries. */
    public static FateCounts of(List<List<TermFate>> queries) {
        Map<WordClass, Map<Fate, Integer>> byClass = new EnumMap<>(WordClass.class);
        queries.stream().flatMap(List::stream).forEach(each -> byClass.computeIfAbsent(
                        each.wordClass(), wordClass -> new EnumMap<>(Fate.class))
                .merge(each.fate(), 1, Integer::sum));
        int complete = (int) queries.stream()
                .filter(fates -> fates.stream().allMatch(each -> each.fate() == Fate.PRESENT))
                .count();
        return new FateCounts(queries.size(), complete, byClass);
    }

    /** How many words of a class met a fate. */
    int of(WordClass wordClass, Fate fate) {
        return byClass.getOrDefault(wordClass, Map.of()).getOrDefault(fate, 0);
    }

    /** How many words of any class met a fate. */
    int of(Fate fate) {
        return byClass.values().stream()
                .mapToInt(fates -> fates.getOrDefault(fate, 0))
                .sum();
    }
}
