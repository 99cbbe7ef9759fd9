package id.padanan.search.parsing;

import id.padanan.search.parsing.QueryToken.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a query into words, phrases, fields and operators. Spaces and punctuation separate words, except hyphens,
 * apostrophes and {@code &} within a word, separators within a number and the dots of an abbreviation.
 */
final class QueryTokenizer {
    private static final String IN_WORD = "[\\p{L}\\p{M}\\p{N}]";
    private static final String APOSTROPHES = "'\u2018\u2019\u02bc\u2032`";
    private static final String HYPHENS = "\\-\u2010";

    /** {@code e-commerce}, {@code Jum'at}, {@code S&P}, {@code 1.000,5}, {@code 3kg}. */
    private static final Pattern WORD = Pattern.compile(
            "%1$s+(?:(?:[%2$s%3$s&]|(?<=\\p{Nd})[.,](?=\\p{Nd}))%1$s+)*".formatted(IN_WORD, APOSTROPHES, HYPHENS));

    /** {@code U.K.}, {@code K.P.K}: single letters with dots between them. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\p{L}(?:\\.\\p{L})+(?!%1$s)(?:\\.(?!%1$s))?".formatted(IN_WORD));

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern MINUS = Pattern.compile("[%s\u2212]+".formatted(HYPHENS));
    private static final Pattern FIELD =
            Pattern.compile("(source|author|after|before|intitle):", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("[^\\s\\p{Z}\\p{Cc}()|%s]+".formatted(QuotationMarks.DOUBLE));

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    /** No space since the last token. */
    private boolean glued;

    /** Only here may a minus or a field begin. */
    private boolean atStart = true;

    private QueryTokenizer(NormalizedText normalized) {
        this.text = normalized.toString();
    }

    static List<QueryToken> tokenize(NormalizedText text) {
        QueryTokenizer tokenizer = new QueryTokenizer(text);
        while (tokenizer.at < tokenizer.text.length()) {
            tokenizer.readNext();
        }
        return tokenizer.tokens;
    }

    /** The words of a part of the text, all else left out. */
    static List<QueryWord> words(NormalizedText text, int start, int end) {
        QueryTokenizer tokenizer = new QueryTokenizer(text);
        tokenizer.at = start;
        while (tokenizer.at < end) {
            if (!tokenizer.readWord(end)) {
                tokenizer.at++;
            }
        }
        return tokenizer.tokens.stream().map(word -> queryWord(text, word)).toList();
    }

    /** A word token with its place in the text as typed. */
    static QueryWord queryWord(NormalizedText text, QueryToken word) {
        return new QueryWord(word.text(), text.originalStart(word.start()), text.originalEnd(word.end() - 1));
    }

    private void readNext() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
            glued = false;
            atStart = true;
        } else if (c == '(' || c == '|') {
            add(c == '(' ? TokenType.OPEN : TokenType.BAR, at, at + 1);
            at++;
            atStart = true;
        } else if (c == ')') {
            add(TokenType.CLOSE, at, at + 1);
            at++;
        } else if (!(atStart && (readMinus() || readField()))) {
            atStart = false;
            if (!readPhrase() && !readWord(text.length())) {
                at++;
            }
        }
    }

    private boolean readMinus() {
        Matcher minus = matcherAt(MINUS, at);
        if (!minus.lookingAt()) {
            return false;
        }
        add(TokenType.MINUS, at, minus.end());
        at = minus.end();
        return true;
    }

    /** Without a value there is no field. */
    private boolean readField() {
        Matcher field = matcherAt(FIELD, at);
        if (!field.lookingAt()) {
            return false;
        }
        QuotationMarks quoted = QuotationMarks.at(text, field.end());
        Matcher bare = matcherAt(VALUE, field.end());
        if (quoted == null && !bare.lookingAt()) {
            return false;
        }
        int start = quoted == null ? bare.start() : quoted.start();
        int end = quoted == null ? bare.end() : quoted.end();
        if (!isSearchable(start, end)) {
            return false;
        }
        tokens.add(new QueryToken(TokenType.FIELD, field.group(1).toLowerCase(Locale.ROOT), at, field.end(), glued));
        glued = true;
        add(quoted == null ? TokenType.VALUE : TokenType.PHRASE, start, end);
        at = quoted == null ? end : quoted.after();
        atStart = false;
        return true;
    }

    private boolean readPhrase() {
        QuotationMarks quoted = QuotationMarks.at(text, at);
        if (quoted == null) {
            return false;
        }
        if (isSearchable(quoted.start(), quoted.end())) {
            add(TokenType.PHRASE, quoted.start(), quoted.end());
        }
        at = quoted.after();
        return true;
    }

    private boolean readWord(int limit) {
        Matcher abbreviation = matcherAt(ABBREVIATION, at).region(at, limit);
        Matcher word = matcherAt(WORD, at).region(at, limit);
        boolean abbreviated = abbreviation.lookingAt();
        if (!abbreviated && !word.lookingAt()) {
            return false;
        }
        int end = abbreviated ? abbreviation.end() : word.end();
        String written = text.substring(at, end);
        String plain = abbreviated ? written.replace(".", "") : plain(written);
        if (LETTER_OR_DIGIT.matcher(plain).find()) {
            tokens.add(new QueryToken(TokenType.WORD, plain, at, end, glued));
            glued = true;
        }
        at = end;
        return true;
    }

    private static String plain(String word) {
        return word.replaceAll("[" + APOSTROPHES + "]", "'")
                .replaceAll("^'+|'+$", "")
                .replace('\u2010', '-');
    }

    private void add(TokenType type, int start, int end) {
        tokens.add(new QueryToken(type, text.substring(start, end), start, end, glued));
        glued = true;
    }

    private boolean isSearchable(int start, int end) {
        return LETTER_OR_DIGIT.matcher(text).region(start, end).find();
    }

    /** A matcher from this offset on that sees what stands around its region. */
    private Matcher matcherAt(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
