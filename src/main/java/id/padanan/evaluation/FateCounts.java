package id.padanan.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Number of words per word class and fate in a group of queries.
 *
 * @param queries number of queries
 * @param complete number of queries for which the article contains every word, so only the ranking is at fault
 * @param byClass number of words per fate and class, without classes that have no words
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

    /** Returns how many words of a class had this fate. */
    int of(WordClass wordClass, Fate fate) {
        return byClass.getOrDefault(wordClass, Map.of()).getOrDefault(fate, 0);
    }

    /** Returns how many words of any class had this fate. */
    int of(Fate fate) {
        return byClass.values().stream()
                .mapToInt(fates -> fates.getOrDefault(fate, 0))
                .sum();
    }
}
