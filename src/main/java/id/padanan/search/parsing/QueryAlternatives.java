package id.padanan.search.parsing;

import id.padanan.search.parsing.ParsedQuery.ParsedClause;
import id.padanan.search.parsing.ParsedQuery.ParsedTerm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Joins clauses by OR: {@code (a b) OR c} holds where {@code (a OR c) (b OR c)} does. */
final class QueryAlternatives {
    /** Beyond this number of clauses, a single one with all alternatives takes their place; it matches more articles. */
    private static final int MOST_CLAUSES = 16;

    private QueryAlternatives() {}

    /** A single clause that a term alone fulfils. */
    static List<ParsedClause> of(ParsedTerm term) {
        return List.of(new ParsedClause(List.of(term)));
    }

    /** Clauses equivalent to (all of {@code one}) OR (all of {@code other}); an empty side is ignored. */
    static List<ParsedClause> either(List<ParsedClause> one, List<ParsedClause> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        if (one.size() * other.size() > MOST_CLAUSES) {
            return List.of(union(Stream.concat(one.stream(), other.stream())));
        }
        List<ParsedClause> clauses = new ArrayList<>();
        for (ParsedClause left : one) {
            for (ParsedClause right : other) {
                clauses.add(union(Stream.of(left, right)));
            }
        }
        return clauses;
    }

    private static ParsedClause union(Stream<ParsedClause> clauses) {
        Set<ParsedTerm> terms = new LinkedHashSet<>();
        clauses.forEach(clause -> terms.addAll(clause.alternatives()));
        return new ParsedClause(List.copyOf(terms));
    }
}
