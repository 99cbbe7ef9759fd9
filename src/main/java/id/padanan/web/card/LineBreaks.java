package id.padanan.web.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Breaks a text into lines of limited width. */
final class LineBreaks {
    private static final String ELLIPSIS = "…";

    private LineBreaks() {}

    /**
     * Breaks a text between words, and within a word only if the word is longer than a line. Cuts off text after the
     * last line and adds an ellipsis.
     *
     * @param maxLines maximum number of lines
     * @param fits whether a line is short enough; if it holds for a line, it must hold for every start of that line
     */
    static List<String> lines(String text, int maxLines, Predicate<String> fits) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < maxLines) {
            boolean last = lines.size() == maxLines - 1;
            int end = longestStart(rest, fits);
            if (last && end < rest.length()) {
                int cut = longestStart(rest, start -> fits.test(start + ELLIPSIS));
                lines.add(rest.substring(0, cut).strip() + ELLIPSIS);
            } else {
                lines.add(rest.substring(0, end).strip());
            }
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /**
     * Whether {@link #lines} cut off the text. Also true for a text that itself ends with an ellipsis, which does no
     * harm.
     */
    static boolean isCut(List<String> lines) {
        return lines.get(lines.size() - 1).endsWith(ELLIPSIS);
    }

    /**
     * Length of the longest start that fits and ends between words. If no word fits, the number of characters that fit,
     * at least one.
     */
    private static int longestStart(String text, Predicate<String> fits) {
        int byWords = longestStart(text, fits, BreakIterator.getLineInstance(Locale.ROOT));
        return byWords > 0
                ? byWords
                : Math.max(
                        longestStart(text, fits, BreakIterator.getCharacterInstance(Locale.ROOT)),
                        text.offsetByCodePoints(0, 1));
    }

    private static int longestStart(String text, Predicate<String> fits, BreakIterator breaks) {
        breaks.setText(text);
        int longest = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!fits.test(text.substring(0, end).stripTrailing())) {
                return longest;
            }
            longest = end;
        }
        return longest;
    }
}
