package id.padanan.search.query;

import id.padanan.search.query.ParsedQuery.ParsedClause;
import id.padanan.search.query.ParsedQuery.ParsedTerm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the query language: words, {@code "exact phrase"}, {@code -word}, {@code -"a phrase"}, {@code OR} between two
 * terms, {@code source:}, {@code author:}, {@code after:} and {@code before:}. Nothing is an error; what does not parse is
 * read as words.
 */
public final class QueryParser {
    private static final String QUOTES = "\"“”„«»";

    /** One piece: an optional minus, an optional field, then a phrase in quotes or anything up to a space or quote. */
    static final Pattern PIECE = Pattern.compile(
            "(?<minus>-)?(?:(?<field>source|author|after|before):)?" + "(?:[" + QUOTES + "](?<phrase>[^" + QUOTES
                    + "]*)[" + QUOTES + "]|(?<word>[^\\s" + QUOTES + "]+))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}]");

    private final List<ParsedClause> clauses = new ArrayList<>();
    private final List<ParsedTerm> excluded = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> excludedSources = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private LocalDate after;
    private LocalDate before;
    private boolean orPending;

    /** The last thing read was a term, so that an OR may follow it. */
    private boolean termBefore;

    private QueryParser() {}

    public static ParsedQuery parse(String text) {
        QueryParser parser = new QueryParser();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            parser.read(piece);
        }
        parser.endOr();
        return new ParsedQuery(
                parser.clauses,
                parser.excluded,
                parser.sources,
                parser.excludedSources,
                parser.authors,
                parser.after,
                parser.before);
    }

    private void read(Matcher piece) {
        boolean minus = piece.group("minus") != null;
        boolean quoted = piece.group("phrase") != null;
        String value = (quoted ? piece.group("phrase") : piece.group("word")).strip();
        if (!minus && !quoted && piece.group("field") == null && value.equals("OR") && termBefore && !orPending) {
            orPending = true;
            return;
        }
        if (!SEARCHABLE.matcher(value).find()) {
            return;
        }
        if (piece.group("field") != null && readField(piece.group("field").toLowerCase(Locale.ROOT), value, minus)) {
            endOr();
            return;
        }
        String text = piece.group("field") == null ? value : piece.group("field") + " " + value;
        ParsedTerm term = new ParsedTerm(text, quoted && piece.group("field") == null);
        if (minus) {
            endOr();
            excluded.add(term);
        } else {
            addTerm(term);
        }
    }

    /** Whether the field took the value; where it cannot, field and value are words. */
    private boolean readField(String field, String value, boolean minus) {
        if (field.equals("source")) {
            (minus ? excludedSources : sources).add(value.toLowerCase(Locale.ROOT));
            return true;
        }
        if (minus) {
            return false;
        }
        if (field.equals("author")) {
            authors.add(value);
            return true;
        }
        Optional<LocalDate> day = firstDay(value);
        if (field.equals("after")) {
            after = day.orElse(after);
        } else {
            before = day.orElse(before);
        }
        return day.isPresent();
    }

    private void addTerm(ParsedTerm term) {
        if (orPending) {
            ParsedClause last = clauses.remove(clauses.size() - 1);
            List<ParsedTerm> alternatives = new ArrayList<>(last.alternatives());
            alternatives.add(term);
            clauses.add(new ParsedClause(alternatives));
            orPending = false;
        } else {
            clauses.add(new ParsedClause(List.of(term)));
        }
        termBefore = true;
    }

    /** An OR that no term follows is the word "OR". */
    private void endOr() {
        if (orPending) {
            orPending = false;
            clauses.add(new ParsedClause(List.of(new ParsedTerm("OR", false))));
        }
        termBefore = false;
    }

    /** The first day of a date, a month or a year. */
    private static Optional<LocalDate> firstDay(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(Year.parse(text).atDay(1));
                case 7 -> Optional.of(YearMonth.parse(text).atDay(1));
                case 10 -> Optional.of(LocalDate.parse(text));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
