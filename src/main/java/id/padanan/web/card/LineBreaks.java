package id.padanan.web.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Breaks a text into lines. */
final class LineBreaks {
    private static final String ELLIPSIS = "…";

    private LineBreaks() {}

    /**
     * The text in lines that fit, broken between words, and within a word only where it is longer than a line; what does not
     * fit in the last line is cut off with an ellipsis.
     *
     * @param most greatest number of lines
     * @param fits whether a line is short enough; must hold for the parts of a line for which it holds
     */
    static List<String> lines(String text, int most, Predicate<String> fits) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
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

    /** Whether {@link #lines} had to cut the text off; a text may end with an ellipsis of its own, which does no harm. */
    static boolean isCut(List<String> lines) {
        return lines.get(lines.size() - 1).endsWith(ELLIPSIS);
    }

    /** Length of the longest start of the text that fits and ends at a word's end, else of the longest that fits at all. */
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
