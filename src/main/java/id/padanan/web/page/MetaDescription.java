package id.padanan.web.page;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens a text to the length that search engines show. */
public final class MetaDescription {
    private static final int MAX_LENGTH = 160;

    private MetaDescription() {}

    /** Returns the text, or as many of its first words as fit into 160 characters, followed by an ellipsis. */
    public static String of(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return text.substring(0, words.preceding(MAX_LENGTH)).stripTrailing() + "…";
    }
}
