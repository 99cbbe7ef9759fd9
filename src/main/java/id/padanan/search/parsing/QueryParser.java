package id.padanan.search.parsing;

import id.padanan.search.parsing.ParsedQuery.ParsedClause;
import id.padanan.search.parsing.ParsedQuery.ParsedTerm;
import id.padanan.search.parsing.QueryToken.TokenType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parses the query language: words, {@code "exact phrase"}, exclusions with {@code -} or {@code NOT}, {@code OR} or {@code |}
 * between two terms, groups in parentheses, and the fields {@code source:}, {@code author:}, {@code intitle:},
 * {@code after:} and {@code before:}. Nothing is an error: text that does not parse becomes words.
 *
 * <p>{@code OR} binds closer than the space that means "and". A group with both is turned into its conjunctive normal form.
 */
public final class QueryParser {
    /** Words that a date without quotation marks may consist of: day, month and year. */
    private static final int LONGEST_DATE = 3;

    private static final Set<TokenType> TERM_STARTS = EnumSet.of(TokenType.WORD, TokenType.PHRASE, TokenType.OPEN);

    private final NormalizedText text;
    private final List<QueryToken> tokens;
    private int at;

    private final Set<ParsedTerm> excluded = new LinkedHashSet<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> excludedSources = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> excludedAuthors = new ArrayList<>();
    private final List<ParsedTerm> titleTerms = new ArrayList<>();
    private final List<ParsedTerm> excludedTitleTerms = new ArrayList<>();
    private LocalDate after;
    private LocalDate before;

    private QueryParser(String query) {
        text = NormalizedText.of(query);
        tokens = QueryTokenizer.tokenize(text);
    }

    /** Parses any text; offsets in the result are UTF-16 offsets in {@code query} as typed. */
    public static ParsedQuery parse(String query) {
        QueryParser parser = new QueryParser(query);
        List<ParsedClause> clauses = parser.readClauses(false, false);
        return new ParsedQuery(
                clauses,
                List.copyOf(parser.excluded),
                parser.sources,
                parser.excludedSources,
                parser.authors,
                parser.excludedAuthors,
                parser.titleTerms,
                parser.excludedTitleTerms,
                parser.after,
                parser.before,
                DatePhrases.first(query, clauses));
    }

    /**
     * Reads to the end of the group or query.
     *
     * @param negated whether a minus stands before the group, which turns its fields around
     * @param nested whether it is a group
     */
    private List<ParsedClause> readClauses(boolean negated, boolean nested) {
        List<ParsedClause> clauses = new ArrayList<>();
        List<ParsedClause> operand = List.of();
        while (at < tokens.size()) {
            if (isAt(at, TokenType.CLOSE)) {
                at++;
                if (nested) {
                    break;
                }
            } else if (isOr(at) && !operand.isEmpty() && hasTermAfterOr()) {
                while (isOr(at)) {
                    at++;
                }
                operand = QueryAlternatives.either(operand, readOperand(negated));
            } else if (isIdleOperator()) {
                at++;
            } else {
                clauses.addAll(operand);
                operand = readOperand(negated);
            }
        }
        clauses.addAll(operand);
        return clauses;
    }

    /** The clauses of the next word, phrase or group; none for exclusions and fields, which are noted. */
    private List<ParsedClause> readOperand(boolean negated) {
        QueryToken token = tokens.get(at++);
        return switch (token.type()) {
            case MINUS -> at < tokens.size() && tokens.get(at).glued() ? readExcluded() : List.of();
            case WORD -> isNot(at - 1) ? readExcluded() : QueryAlternatives.of(negated ? joined(token) : word(token));
            case PHRASE -> QueryAlternatives.of(phrase(token));
            case OPEN -> readClauses(negated, true);
            case FIELD -> readField(token.text(), negated);
            case VALUE, BAR, CLOSE -> List.of();
        };
    }

    private List<ParsedClause> readExcluded() {
        readOperand(true).forEach(clause -> excluded.addAll(clause.alternatives()));
        return List.of();
    }

    /** Joins words with only punctuation between them to a phrase: {@code -detik.com} excludes neither word by itself. */
    private ParsedTerm joined(QueryToken first) {
        List<QueryWord> words = new ArrayList<>(List.of(queryWord(first)));
        while (isAt(at, TokenType.WORD) && tokens.get(at).glued()) {
            words.add(queryWord(tokens.get(at++)));
        }
        return new ParsedTerm(words, words.size() > 1);
    }

    private ParsedTerm word(QueryToken token) {
        return new ParsedTerm(List.of(queryWord(token)), false);
    }

    private ParsedTerm phrase(QueryToken token) {
        return new ParsedTerm(QueryTokenizer.words(text, token.start(), token.end()), true);
    }

    private QueryWord queryWord(QueryToken token) {
        return QueryTokenizer.queryWord(text, token);
    }

    /** Records the field; a date that does not parse becomes words. */
    private List<ParsedClause> readField(String field, boolean negated) {
        QueryToken value = tokens.get(at++);
        switch (field) {
            case "source" -> (negated ? excludedSources : sources).add(trimmed(value));
            case "author" -> (negated ? excludedAuthors : authors).add(trimmed(value));
            case "intitle" -> (negated ? excludedTitleTerms : titleTerms).addAll(terms(value));
            default -> {
                return readDate(field.equals("after") != negated, value);
            }
        }
        return List.of();
    }

    /** The value without punctuation around it. */
    private static String trimmed(QueryToken value) {
        return value.text().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private List<ParsedTerm> terms(QueryToken value) {
        return value.type() == TokenType.PHRASE
                ? List.of(phrase(value))
                : QueryTokenizer.words(text, value.start(), value.end()).stream()
                        .map(word -> new ParsedTerm(List.of(word), false))
                        .toList();
    }

    /** Parses a date; without quotation marks it may continue in the next words. {@code -after:} means {@code before:}. */
    private List<ParsedClause> readDate(boolean from, QueryToken value) {
        int end = value.end();
        for (int words = 1; words <= LONGEST_DATE; words++) {
            Optional<TypedDate> date = TypedDate.parse(dateText(value.start(), end));
            if (date.isPresent()) {
                if (from) {
                    after = date.get().first();
                } else {
                    before = date.get().first();
                }
                at += words - 1;
                return List.of();
            }
            int next = at + words - 1;
            if (value.type() == TokenType.PHRASE || !isAt(next, TokenType.WORD)) {
                break;
            }
            end = tokens.get(next).end();
        }
        return QueryTokenizer.words(text, value.start(), value.end()).stream()
                .flatMap(word -> QueryAlternatives.of(new ParsedTerm(List.of(word), false)).stream())
                .toList();
    }

    /** The text without punctuation after its year. */
    private String dateText(int start, int end) {
        return text.toString().substring(start, end).replaceAll("\\P{Nd}+$", "");
    }

    private boolean isOr(int index) {
        return isAt(index, TokenType.BAR) || isOperator(index, "OR");
    }

    private boolean hasTermAfterOr() {
        int next = at;
        while (isOr(next)) {
            next++;
        }
        return next < tokens.size() && TERM_STARTS.contains(tokens.get(next).type()) && !isNot(next);
    }

    private boolean isNot(int index) {
        return isOperator(index, "NOT")
                && index + 1 < tokens.size()
                && !isAt(index + 1, TokenType.CLOSE)
                && !isAt(index + 1, TokenType.BAR);
    }

    private boolean isIdleOperator() {
        return isIdleAnd() || isIdleOr();
    }

    /** Between two things AND is what a space means. */
    private boolean isIdleAnd() {
        return isOperator(at, "AND")
                && at > 0
                && at + 1 < tokens.size()
                && !isAt(at - 1, TokenType.OPEN)
                && !isAt(at + 1, TokenType.CLOSE);
    }

    /** A field has no alternatives. */
    private boolean isIdleOr() {
        return isOperator(at, "OR")
                && (isAt(at - 1, TokenType.VALUE) || isAt(at - 2, TokenType.FIELD) || isAt(at + 1, TokenType.FIELD));
    }

    /** Operators are in capitals, and punctuation joins them to no word. */
    private boolean isOperator(int index, String name) {
        return isAt(index, TokenType.WORD)
                && tokens.get(index).text().equals(name)
                && !isGluedToWordBefore(index)
                && !(isAt(index + 1, TokenType.WORD) && isGluedToWordBefore(index + 1));
    }

    private boolean isGluedToWordBefore(int index) {
        return isAt(index - 1, TokenType.WORD) && tokens.get(index).glued();
    }

    private boolean isAt(int index, TokenType type) {
        return index >= 0 && index < tokens.size() && tokens.get(index).type() == type;
    }
}
