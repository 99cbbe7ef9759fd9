package id.padanan.search.parsing;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text in NFKC without invisible characters (format characters, variation selectors, fillers). Maps each of its
 * characters to an offset in the original, so that callers can replace a word there.
 */
final class NormalizedText {
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private NormalizedText(int length) {
        starts = new int[length];
        ends = new int[length];
    }

    static NormalizedText of(String original) {
        NormalizedText normalized = new NormalizedText(original.length());
        for (int at = 0; at < original.length(); ) {
            at = normalized.addCluster(original, at);
        }
        return normalized;
    }

    /** The text itself. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** Offset in the original of the first character that the character at {@code index} stands for. */
    int originalStart(int index) {
        return starts[index];
    }

    /** Offset in the original after the last character that the character at {@code index} stands for. */
    int originalEnd(int index) {
        return ends[index];
    }

    /** Adds the shortest piece from {@code start} on that normalizes alike by itself; returns the offset after it. */
    private int addCluster(String original, int start) {
        int first = original.codePointAt(start);
        int at = start + Character.charCount(first);
        if (isInvisible(first)) {
            return at;
        }
        StringBuilder cluster = new StringBuilder().appendCodePoint(first);
        int end = at;
        while (at < original.length()) {
            int next = original.codePointAt(at);
            at += Character.charCount(next);
            if (!isInvisible(next)) {
                if (!combines(cluster, next)) {
                    break;
                }
                cluster.appendCodePoint(next);
                end = at;
            }
        }
        append(normalize(cluster), start, end);
        return end;
    }

    private static boolean combines(CharSequence cluster, int next) {
        if (next < 0x80) {
            return false;
        }
        String apart = normalize(cluster) + normalize(Character.toString(next));
        return isMark(next) || !normalize(cluster + Character.toString(next)).equals(apart);
    }

    private static String normalize(CharSequence text) {
        return Normalizer.normalize(keepApart(text), Form.NFKC);
    }

    /** NFKC takes the spacing accent that stands for an apostrophe to a space, and the double prime to two primes. */
    private static String keepApart(CharSequence text) {
        return text.toString().replace('\u00b4', '\'').replace('\u2033', '"');
    }

    private void append(String normalized, int start, int end) {
        int from = text.length();
        text.append(normalized);
        if (text.length() > starts.length) {
            starts = Arrays.copyOf(starts, text.length() * 2);
            ends = Arrays.copyOf(ends, text.length() * 2);
        }
        Arrays.fill(starts, from, text.length(), start);
        Arrays.fill(ends, from, text.length(), end);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0;
    }
}
