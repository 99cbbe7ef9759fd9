package id.padanan.search.parsing;

import id.padanan.search.parsing.ParsedQuery.ParsedClause;
import id.padanan.search.parsing.ParsedQuery.ParsedTerm;
import java.util.List;
import java.util.stream.Collectors;

/** Parsed queries as short texts, for tests to compare. */
final class WrittenQuery {
    private WrittenQuery() {}

    /** The clauses with a bar between alternatives and quotes around what is exact. */
    static List<String> clauses(String query) {
        return QueryParser.parse(query).clauses().stream()
                .map(ParsedClause::alternatives)
                .map(terms -> terms.stream().map(WrittenQuery::written).collect(Collectors.joining("|")))
                .toList();
    }

    static List<String> excluded(String query) {
        return written(QueryParser.parse(query).excluded());
    }

    static List<String> written(List<ParsedTerm> terms) {
        return terms.stream().map(WrittenQuery::written).toList();
    }

    static String written(ParsedTerm term) {
        return term.exact() ? '"' + term.text() + '"' : term.text();
    }
}
