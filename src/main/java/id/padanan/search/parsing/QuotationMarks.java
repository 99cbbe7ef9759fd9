package id.padanan.search.parsing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text between two quotation marks.
 *
 * @param start offset after the opening mark
 * @param end offset of the closing mark, or of the end of the text where it lacks one
 * @param after offset after the closing mark
 */
record QuotationMarks(int start, int end, int after) {
    /** Marks of which each may open and close, as keyboards and languages mix them. */
    private static final String MIXED = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u275d\u275e\u301d\u301e\u301f";

    /** Brackets that quote, each with its closing one. */
    private static final Map<Character, Character> BRACKETS = Map.of(
            '\u300c', '\u300d',
            '\u300e', '\u300f',
            '\u300a', '\u300b',
            '\u3008', '\u3009',
            '\u2039', '\u203a',
            '\u203a', '\u2039');

    /** All marks that always quote. */
    static final String DOUBLE = MIXED + "\u300c\u300d\u300e\u300f\u300a\u300b\u3008\u3009\u2039\u203a";

    /**
     * Single marks, which are apostrophes as well, quote where the first stands before a word and the last after one:
     * {@code ‘gencatan senjata’}.
     */
    private static final Pattern SINGLE =
            Pattern.compile("(?<![%1$s])[\u2018\u201a\u201b](?=[%1$s])([^%2$s]*?\\S)[\u2018\u2019](?![%1$s])"
                    .formatted("\\p{L}\\p{M}\\p{N}", DOUBLE));

    /**
     * The quotation whose opening mark stands at this offset, or null. An unclosed quotation reaches to the end of the
     * text; but a mark without a partner directly after a word (<i>32"</i>) opens nothing.
     */
    static QuotationMarks at(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        char mark = text.charAt(at);
        if (DOUBLE.indexOf(mark) < 0) {
            Matcher single = SINGLE.matcher(text).region(at, text.length()).useTransparentBounds(true);
            return single.lookingAt() ? new QuotationMarks(single.start(1), single.end(1), single.end()) : null;
        }
        int close = closing(text, at + 1, BRACKETS.get(mark));
        if (close >= 0) {
            return new QuotationMarks(at + 1, close, close + 1);
        }
        boolean endsWord = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
        return endsWord ? null : new QuotationMarks(at + 1, text.length(), text.length());
    }

    private static int closing(String text, int from, Character bracket) {
        if (bracket != null) {
            return text.indexOf(bracket, from);
        }
        for (int i = from; i < text.length(); i++) {
            if (MIXED.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
