package id.padanan.glossary;

import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into tokens that together cover the whole text. Words consist of letters, marks and digits and may have
 * apostrophes inside; numbers may have dots, commas and colons between digits; a single hyphen is a separate token.
 */
public final class Tokenizer {
    /** The characters that join words: hyphen-minus, hyphen and non-breaking hyphen. */
    private static final String HYPHENS = "-\u2010\u2011";

    private static final String APOSTROPHES = "'\u2019";
    private static final String NUMBER_SEPARATORS = ".,:";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        for (int at = 0; at < text.length(); ) {
            at = tokenizer.addTokenAt(at);
        }
        return tokenizer.tokens;
    }

    private int addTokenAt(int start) {
        int first = text.codePointAt(start);
        if (isWordPart(first)) {
            return addWordOrNumber(start);
        }
        if (isSpace(first)) {
            int end = start;
            while (end < text.length() && isSpace(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return add(Token.TokenKind.SPACE, start, end, " ");
        }
        if (HYPHENS.indexOf(first) >= 0 && isWordPartAt(start + 1)) {
            return add(Token.TokenKind.HYPHEN, start, start + 1, "-");
        }
        int end = start + Character.charCount(first);
        while (end < text.length() && isPunctuation(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return add(Token.TokenKind.PUNCTUATION, start, end, text.substring(start, end));
    }

    private int addWordOrNumber(int start) {
        int end = start;
        boolean digitsOnly = true;
        while (isWordPartAt(end) || isInnerPunctuation(end, digitsOnly)) {
            int codePoint = text.codePointAt(end);
            digitsOnly &= !isWordPart(codePoint) || Character.isDigit(codePoint);
            end += Character.charCount(codePoint);
        }
        String key = TermPair.keyOf(text.substring(start, end)).replace('\u2019', '\'');
        return add(digitsOnly ? Token.TokenKind.NUMBER : Token.TokenKind.WORD, start, end, key);
    }

    /** Whether the character belongs to the word or number around it: {@code Jum'at}, {@code 1.250,5}. */
    private boolean isInnerPunctuation(int at, boolean inNumber) {
        if (at + 1 >= text.length()) {
            return false;
        }
        String joiners = inNumber ? NUMBER_SEPARATORS : APOSTROPHES;
        boolean continues = inNumber ? Character.isDigit(text.codePointAt(at + 1)) : isWordPartAt(at + 1);
        return continues && joiners.indexOf(text.charAt(at)) >= 0;
    }

    private int add(Token.TokenKind kind, int start, int end, String key) {
        tokens.add(new Token(kind, start, end, key));
        return end;
    }

    private boolean isWordPartAt(int at) {
        return at < text.length() && isWordPart(text.codePointAt(at));
    }

    private static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9');
        }
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        return !isWordPart(codePoint) && !isSpace(codePoint) && HYPHENS.indexOf(codePoint) < 0;
    }
}
