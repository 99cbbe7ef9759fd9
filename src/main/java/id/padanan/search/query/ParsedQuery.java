package id.padanan.search.query;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reader's query says, taken apart.
 *
 * @param clauses what an article should have, in the order typed
 * @param excluded what it must not have
 * @param sources keys of the sources that {@code source:} names; any of them will do
 * @param excludedSources keys of the sources that {@code -source:} names
 * @param authors what {@code author:} names; any of them will do
 * @param after first day, from {@code after:}, or null
 * @param before the day before which, from {@code before:}, or null
 */
public record ParsedQuery(
        List<ParsedClause> clauses,
        List<ParsedTerm> excluded,
        List<String> sources,
        List<String> excludedSources,
        List<String> authors,
        LocalDate after,
        LocalDate before) {

    /**
     * A word or phrase.
     *
     * @param text the word, or the words between the quotes
     * @param exact whether it stood in quotes: then neither stemming nor glossary applies
     */
    public record ParsedTerm(String text, boolean exact) {}

    /** One thing that an article should have: any of these terms. Most clauses hold just one. */
    public record ParsedClause(List<ParsedTerm> alternatives) {
        public ParsedClause {
            alternatives = List.copyOf(alternatives);
        }
    }

    public ParsedQuery {
        clauses = List.copyOf(clauses);
        excluded = List.copyOf(excluded);
        sources = List.copyOf(sources);
        excludedSources = List.copyOf(excludedSources);
        authors = List.copyOf(authors);
    }
}
