package id.padanan.corpus.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Normalises text without changing its words: Unicode NFC, LF line ends, no zero-width characters, single spaces. Keeps
 * a stray space inside a word, as in the machine translation "negara -negara": the source printed it, and a repair
 * would be a guess.
 */
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Splits a text into clean lines without spaces at either end. Blank lines are empty strings. */
    public static List<String> lines(String text) {
        return List.of(clean(text, '\n').split("\n", -1));
    }

    /** Returns a text as one clean line. Empty if the text has no visible character. */
    public static String line(String text) {
        return clean(text, ' ').strip();
    }

    /**
     * Joins the lines from {@link #lines} into paragraphs. Blank lines separate paragraphs; other line ends become
     * spaces.
     */
    public static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (!line.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** Cleans the text in one hand-written pass. Regular expressions took most of the time of reading a corpus. */
    private static String clean(String text, char lineEnd) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                space = lineEnd == ' ';
                clean.append(space ? "" : "\n");
            } else if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                boolean atStart = clean.isEmpty() || clean.charAt(clean.length() - 1) == '\n';
                clean.append(space && !atStart ? " " : "").append(isWhole(text, i) ? c : REPLACEMENT);
                space = false;
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || (c >= '\u00A0' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /**
     * Returns whether a character is a soft hyphen, zero-width space or joiner, direction mark, byte order mark or
     * control character.
     */
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c == '\u00AD'
                || c == '\u034F'
                || c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF';
    }

    /** Returns false for half of a surrogate pair without its other half, which JSON escapes can produce. */
    private static boolean isWhole(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
