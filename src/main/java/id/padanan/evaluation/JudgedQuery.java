package id.padanan.evaluation;

import java.util.Set;

/**
 * One query in both languages, with its relevant articles.
 *
 * @param id id of the query
 * @param set name of the collection that it belongs to
 * @param kind kind of query, such as {@code headline}
 * @param english the query in English
 * @param indonesian the query in Indonesian
 * @param relevant ids of the relevant articles, at least one
 */
public record JudgedQuery(String id, String set, String kind, String english, String indonesian, Set<String> relevant) {
    public JudgedQuery {
        relevant = Set.copyOf(relevant);
    }
}
