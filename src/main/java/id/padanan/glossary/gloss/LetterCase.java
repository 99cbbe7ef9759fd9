package id.padanan.glossary.gloss;

import java.util.Locale;
import java.util.regex.Pattern;

/** The capitalisation of a text, to apply to its translation. */
public enum LetterCase {
    /** The first letter is not a capital. */
    LOWER,
    /** The first letter is a capital. */
    FIRST,
    /** Several words, each starting with a capital. */
    TITLE,
    /** More than one letter, all capitals. */
    UPPER;

    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}'])\\p{Ll}");
    private static final Pattern SMALL_WORD = Pattern.compile("(?i)(a|an|and|at|by|for|from|in|of|on|or|the|to|with)");

    /** How a text is capitalised. */
    public static LetterCase of(CharSequence text) {
        int capitals = 0;
        int letters = 0;
        int words = 0;
        int capitalisedWords = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean capital = Character.isUpperCase(c);
            letters += letter ? 1 : 0;
            capitals += capital ? 1 : 0;
            if (letter && !inWord) {
                words++;
                capitalisedWords += capital ? 1 : 0;
            }
            inWord = letter;
        }
        if (letters > 1 && capitals == letters) {
            return UPPER;
        }
        if (words > 1 && capitalisedWords == words) {
            return TITLE;
        }
        return text.length() > 0 && Character.isUpperCase(text.charAt(0)) ? FIRST : LOWER;
    }

    /** The text with this capitalisation; existing capitals stay. */
    String applyTo(String text) {
        return switch (this) {
            case LOWER -> text;
            case FIRST -> capitalised(text);
            case TITLE -> titled(text);
            case UPPER -> text.toUpperCase(Locale.ROOT);
        };
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String titled(String text) {
        StringBuilder title = new StringBuilder(text.length());
        for (String word : text.split("(?<= )", -1)) {
            boolean small = !title.isEmpty() && SMALL_WORD.matcher(word.strip()).matches();
            title.append(
                    small
                            ? word
                            : WORD_START.matcher(word).replaceFirst(m -> m.group()
                                    .toUpperCase(Locale.ROOT)));
        }
        return title.toString();
    }
}
