package id.padanan.search.parsing;

import id.padanan.search.parsing.ParsedQuery.DatePhrase;
import id.padanan.search.parsing.ParsedQuery.ParsedClause;
import id.padanan.search.parsing.ParsedQuery.ParsedTerm;
import java.util.List;
import java.util.Optional;

/** Finds dates among the words of a query. */
final class DatePhrases {
    /** Day, month and year. */
    private static final int MOST_WORDS = 3;

    private DatePhrases() {}

    /** The first month or day that consecutive words outside of quotes make, the longest reading first. */
    static Optional<DatePhrase> first(String query, List<ParsedClause> clauses) {
        for (int from = 0; from < clauses.size(); from++) {
            for (int to = Math.min(clauses.size(), from + MOST_WORDS); to > from; to--) {
                Optional<DatePhrase> date = between(query, clauses.subList(from, to));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DatePhrase> between(String query, List<ParsedClause> clauses) {
        boolean words = clauses.stream()
                .allMatch(clause -> clause.alternatives().size() == 1
                        && !clause.alternatives().get(0).exact());
        int start = word(clauses.get(0)).start();
        int end = word(clauses.get(clauses.size() - 1)).end();
        return words && start < end && !isInNumber(query, start)
                ? TypedDate.parse(NormalizedText.of(query.substring(start, end)).toString())
                        .filter(TypedDate::hasMonth)
                        .map(date -> new DatePhrase(date, start, end))
                : Optional.empty();
    }

    /** Whether the text is the tail of a longer number: in the impossible date <i>31/02/2025</i>, <i>02/2025</i> is no date. */
    private static boolean isInNumber(String query, int start) {
        return start > 0 && "/.-".indexOf(query.charAt(start - 1)) >= 0;
    }

    private static QueryWord word(ParsedClause clause) {
        ParsedTerm first = clause.alternatives().get(0);
        return first.words().get(0);
    }
}
