package id.padanan.corpus.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells sentences from headings, and makes a heading of a sentence. */
final class Sentences {
    /** Most characters of a title made from a sentence, without its ellipsis. */
    static final int MAX_TITLE_LENGTH = 120;

    /** Longer lines are text, even without a full stop. */
    private static final int MAX_HEADING_LENGTH = 160;

    private static final String CLOSING_QUOTES = "[\"'”’»)\\]]";

    /** Ends in a stop or in a mark that leads on; a question or an exclamation only where it is quoted speech. */
    private static final Pattern COMPLETE =
            Pattern.compile("(?:[.…,;:]" + CLOSING_QUOTES + "*|[!?][\"”’»']" + CLOSING_QUOTES + "*)$");

    /** Ends of sentences, except after single letters and the commonest abbreviations before names. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Drs|Prof|Ir|St|No|Rp|H|Hj|Jl|Tn|Ny|Jend|Letjen|Mayjen|Brigjen|Kol))[.!?…]"
                    + CLOSING_QUOTES + "*(?= |$)");

    /** Marks that stand by themselves before the first word, as a lost word or a clumsy cut leaves them. */
    private static final Pattern STRAY_MARKS = Pattern.compile("^(?:\\p{P}+ )+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Sentences() {}

    /** Whether there is anything to be read in a line: a letter or a digit. */
    static boolean hasWord(String line) {
        return WORD.matcher(line).find();
    }

    /** Whether a line reads as the end of a sentence rather than as a heading. */
    static boolean isComplete(String line) {
        return COMPLETE.matcher(line).find();
    }

    /** Whether a line can be a title, a caption or a link: short, with a word, and without closing punctuation. */
    static boolean isHeading(String line) {
        return line.length() <= MAX_HEADING_LENGTH && hasWord(line) && !isComplete(line);
    }

    /**
     * The first sentence as a title: without its full stop; cut after a word, with an ellipsis, where it is long. It is
     * not blank where the paragraph has a word.
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

    /** The title's longest length that does not cut a character outside the basic plane in two. */
    private static int endOfCharacter(String sentence) {
        return Character.isHighSurrogate(sentence.charAt(MAX_TITLE_LENGTH - 1))
                ? MAX_TITLE_LENGTH - 1
                : MAX_TITLE_LENGTH;
    }
}
