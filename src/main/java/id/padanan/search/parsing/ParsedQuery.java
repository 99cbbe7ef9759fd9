package id.padanan.search.parsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reader's query, parsed.
 *
 * @param clauses clauses that an article should satisfy, in the order typed
 * @param excluded terms that it must not have
 * @param sources values of {@code source:} as typed, by key, name or domain; any of them will do
 * @param excludedSources values of {@code -source:} as typed
 * @param authors values of {@code author:}; any of them will do
 * @param excludedAuthors values of {@code -author:}
 * @param titleTerms values of {@code intitle:}; the title must have all of them
 * @param excludedTitleTerms values of {@code -intitle:}; the title must have none of them
 * @param after first day, from {@code after:}, or null
 * @param before the day before which, from {@code before:}, or null
 * @param datePhrase the first date among the words of the clauses, which are still words
 */
public record ParsedQuery(
        List<ParsedClause> clauses,
        List<ParsedTerm> excluded,
        List<String> sources,
        List<String> excludedSources,
        List<String> authors,
        List<String> excludedAuthors,
        List<ParsedTerm> titleTerms,
        List<ParsedTerm> excludedTitleTerms,
        LocalDate after,
        LocalDate before,
        Optional<DatePhrase> datePhrase) {

    /**
     * A word or phrase.
     *
     * @param words the word, or the words between the quotes; never empty
     * @param exact whether it stood in quotes: then neither stemming nor glossary applies
     */
    public record ParsedTerm(List<QueryWord> words, boolean exact) {
        public ParsedTerm {
            words = List.copyOf(words);
        }

        /** Its words with single spaces between them. */
        public String text() {
            return words.stream().map(QueryWord::text).collect(Collectors.joining(" "));
        }
    }

    /** One thing that an article should have: any of these terms. Most clauses hold just one. */
    public record ParsedClause(List<ParsedTerm> alternatives) {
        public ParsedClause {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * A month or a day among the words of a query, such as <i>June 2025</i>.
     *
     * @param date the month or day
     * @param start offset of its first character in the query as typed
     * @param end offset after its last character
     */
    public record DatePhrase(TypedDate date, int start, int end) {}

    public ParsedQuery {
        clauses = List.copyOf(clauses);
        excluded = List.copyOf(excluded);
        sources = List.copyOf(sources);
        excludedSources = List.copyOf(excludedSources);
        authors = List.copyOf(authors);
        excludedAuthors = List.copyOf(excludedAuthors);
        titleTerms = List.copyOf(titleTerms);
        excludedTitleTerms = List.copyOf(excludedTitleTerms);
    }

    /** The same query with the values of {@code source:} resolved to keys of sources. */
    public ParsedQuery withSources(Function<String, List<String>> keysFor) {
        return new ParsedQuery(
                clauses,
                excluded,
                sources.stream().flatMap(each -> keysFor.apply(each).stream()).toList(),
                excludedSources.stream()
                        .flatMap(each -> keysFor.apply(each).stream())
                        .toList(),
                authors,
                excludedAuthors,
                titleTerms,
                excludedTitleTerms,
                after,
                before,
                datePhrase);
    }

    /** The words that an article should have, by themselves or within quotes, in the order typed. */
    public List<QueryWord> words() {
        return clauses.stream()
                .flatMap(clause -> clause.alternatives().stream())
                .flatMap(term -> term.words().stream())
                .distinct()
                .toList();
    }

    /** Whether it is nothing but words and alternatives to them: no quotes, exclusions or fields. */
    public boolean isPlain() {
        return after == null
                && before == null
                && Stream.of(
                                excluded,
                                sources,
                                excludedSources,
                                authors,
                                excludedAuthors,
                                titleTerms,
                                excludedTitleTerms)
                        .allMatch(List::isEmpty)
                && clauses.stream()
                        .flatMap(clause -> clause.alternatives().stream())
                        .noneMatch(ParsedTerm::exact);
    }

    /** The query without its quotes, exclusions and fields; empty where nothing is left. */
    public String plainText() {
        return clauses.stream()
                .map(clause ->
                        clause.alternatives().stream().map(ParsedTerm::text).collect(Collectors.joining(" OR ")))
                .collect(Collectors.joining(" "));
    }
}
