package id.padanan.glossary.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives different spellings of a number or a joined word the same form. */
public final class WrittenForms {
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern LETTERS_OR_DIGITS = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern JOINTS = Pattern.compile("[-\u2010\u2011.]");

    private WrittenForms() {}

    /** A number without separators of thousands and with a decimal point: {@code 50.000} is {@code 50000}. */
    public static String number(String written) {
        return THOUSANDS.matcher(written).matches()
                ? written.replace(".", "").replace(",", "")
                : written.replace(',', '.');
    }

    /** A word without hyphens or dots: {@code e-commerce} is {@code ecommerce}. */
    public static String joined(String folded) {
        return JOINTS.matcher(folded).replaceAll("");
    }

    /** The letters and digits of a word such as {@code covid19}, apart; the word itself if it has only one kind. */
    public static List<String> lettersAndDigits(String word) {
        if (word.chars().noneMatch(Character::isDigit)) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>(2);
        Matcher part = LETTERS_OR_DIGITS.matcher(word);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }
}
