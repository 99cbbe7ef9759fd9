package id.padanan.evaluation;

import java.util.Set;

/**
 * One question asked in both languages, with the articles that answer it.
 *
 * @param id name of the query
 * @param set the collection that it belongs to
 * @param kind what sort of query it is, such as {@code headline}
 * @param english the query in English
 * @param indonesian the query in Indonesian
 * @param relevant ids of the articles that answer it, at least one
 */
public record JudgedQuery(String id, String set, String kind, String english, String indonesian, Set<String> relevant) {
    public JudgedQuery {
        relevant = Set.copyOf(relevant);
    }
}
