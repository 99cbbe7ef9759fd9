package id.padanan.web.page;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, as long as search engines show it. */
public final class MetaDescription {
    private static final int MAX_LENGTH = 160;

    private MetaDescription() {}

    /** The text, or as many whole words of it as 160 characters hold, with an ellipsis. */
    public static String of(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return text.substring(0, words.preceding(MAX_LENGTH)).stripTrailing() + "…";
    }
}
