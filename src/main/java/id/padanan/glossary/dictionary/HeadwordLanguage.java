package id.padanan.glossary.dictionary;

import id.padanan.article.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects from a dictionary's name which of its two languages comes first: <i>eng-ind</i>, <i>Indonesian-English</i>.
 */
final class HeadwordLanguage {
    private static final String ENGLISH = "(?:english|inggris|eng|en)";
    private static final String INDONESIAN = "(?:indonesian?|ind|id)";
    private static final Pattern FROM_ENGLISH = inOrder(ENGLISH, INDONESIAN);
    private static final Pattern FROM_INDONESIAN = inOrder(INDONESIAN, ENGLISH);

    private HeadwordLanguage() {}

    private static Pattern inOrder(String first, String second) {
        return Pattern.compile("(?<!\\p{L})" + first + "[\\W_]+(?:to[\\W_]+)?" + second + "(?!\\p{L})");
    }

    static Optional<Language> detect(String name) {
        Matcher english = FROM_ENGLISH.matcher(name.toLowerCase(Locale.ROOT));
        Matcher indonesian = FROM_INDONESIAN.matcher(name.toLowerCase(Locale.ROOT));
        boolean fromEnglish = english.find();
        boolean fromIndonesian = indonesian.find();
        if (fromEnglish == fromIndonesian) {
            return Optional.empty();
        }
        return Optional.of(fromEnglish ? Language.ENGLISH : Language.INDONESIAN);
    }
}
