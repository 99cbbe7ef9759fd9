package id.padanan.corpus.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes sentences from headings, and shortens a sentence to a title. */
final class Sentences {
    /** Maximum length of a title made from a sentence, in characters, without the ellipsis. */
    static final int MAX_TITLE_LENGTH = 120;

    /** Longer lines count as text, even without a full stop. */
    private static final int MAX_HEADING_LENGTH = 160;

    private static final String CLOSING_QUOTES = "[\"'”’»)\\]]";

    /**
     * A line that ends with a full stop, comma, colon or semicolon; question and exclamation marks count only in quoted
     * speech.
     */
    private static final Pattern COMPLETE =
            Pattern.compile("(?:[.…,;:]" + CLOSING_QUOTES + "*|[!?][\"”’»']" + CLOSING_QUOTES + "*)$");

    /** Ends of sentences, except after single letters and common abbreviations before names. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Drs|Prof|Ir|St|No|Rp|H|Hj|Jl|Tn|Ny|Jend|Letjen|Mayjen|Brigjen|Kol))[.!?…]"
                    + CLOSING_QUOTES + "*(?= |$)");

    /** Isolated punctuation before the first word, left over from a lost word or a bad cut. */
    private static final Pattern STRAY_MARKS = Pattern.compile("^(?:\\p{P}+ )+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Sentences() {}

    /** Returns whether a line contains a letter or a digit. */
    static boolean hasWord(String line) {
        return WORD.matcher(line).find();
    }

    /** Returns whether a line ends like a sentence and not like a heading. */
    static boolean isComplete(String line) {
        return COMPLETE.matcher(line).find();
    }

    /**
     * Returns whether a line can be a title, a caption or a link: short, with a word, and without closing punctuation.
     */
    static boolean isHeading(String line) {
        return line.length() <= MAX_HEADING_LENGTH && hasWord(line) && !isComplete(line);
    }

    /**
     * Returns the first sentence as a title without its full stop. Cuts a long sentence after a word and adds an
     * ellipsis. Never blank if the paragraph contains a word.
     */
    static String title(String paragraph) {
        String text = STRAY_MARKS.matcher(paragraph).replaceFirst("");
        Matcher end = SENTENCE_END.matcher(text);
        String sentence = end.find() ? text.substring(0, end.end()) : text;
        if (sentence.endsWith(".")) {
            sentence = sentence.substring(0, sentence.length() - 1);
        }
        if (sentence.length() <= MAX_TITLE_LENGTH) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', MAX_TITLE_LENGTH);
        String start = sentence.substring(0, cut > 0 ? cut : endOfCharacter(sentence));
        return start.replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }

    /** Returns the maximum length of the title that does not split a surrogate pair. */
    private static int endOfCharacter(String sentence) {
        return Character.isHighSurrogate(sentence.charAt(MAX_TITLE_LENGTH - 1))
                ? MAX_TITLE_LENGTH - 1
                : MAX_TITLE_LENGTH;
    }
}
