package id.padanan.corpus.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes text uniform without altering its words: Unicode NFC, LF as line end, no characters without a width, and single
 * spaces. A stray space inside a word, as machine translation leaves in "negara -negara", stays: it is what the source
 * printed, and a repair would be a guess.
 */
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** The lines of a text, each clean and without spaces at its ends; blank ones are empty. */
    public static List<String> lines(String text) {
        return List.of(clean(text, '\n').split("\n", -1));
    }

    /** A text as one clean line; empty if there is nothing to be seen in it. */
    public static String line(String text) {
        return clean(text, ' ').strip();
    }

    /** The paragraphs of lines as {@link #lines} gives them: parted by blank lines, their own line ends made spaces. */
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

    /** Goes over the text once, by hand: regular expressions took most of the time of reading a corpus. */
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

    /** Soft hyphen, zero-width spaces and joiners, direction marks, byte order mark, and control characters. */
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

    /** Whether the character is no half of a surrogate pair whose other half is missing, as JSON escapes can make. */
    private static boolean isWhole(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
