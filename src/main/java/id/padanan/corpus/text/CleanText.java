package id.padanan.corpus.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes text uniform without altering its words: Unicode NFC, LF as line end, no characters without a width, and single
 * spaces. A stray space inside a word, as machine translation leaves in "negara -negara", stays: it is what the source
 * printed, and a repair would be a guess.
 */
public final class CleanText {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029\u000B\f]");

    /** Soft hyphen, zero-width spaces and joiners, direction marks, byte order mark, and control characters. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u034F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\p{Cc}&&[^\n\t]]");

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\t]+");
    private static final Pattern WHITESPACE = Pattern.compile("[\\p{Z}\\s]+");

    private CleanText() {}

    /** The lines of a text, each clean and without spaces at its ends; blank ones are empty. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : characters(text).split("\n", -1)) {
            lines.add(SPACES.matcher(line).replaceAll(" ").strip());
        }
        return lines;
    }

    /** A text as one clean line; empty if there is nothing to be seen in it. */
    public static String line(String text) {
        return WHITESPACE.matcher(characters(text)).replaceAll(" ").strip();
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

    private static String characters(String text) {
        String uniform = LINE_END.matcher(text).replaceAll("\n");
        uniform = INVISIBLE.matcher(uniform).replaceAll("");
        uniform = LONE_SURROGATE.matcher(uniform).replaceAll("\uFFFD");
        return Normalizer.normalize(uniform, Normalizer.Form.NFC);
    }
}
