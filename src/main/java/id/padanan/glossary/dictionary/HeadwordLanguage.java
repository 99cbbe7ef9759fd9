package id.padanan.glossary.dictionary;

import id.padanan.article.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from a dictionary's name which of its two languages comes first: <i>eng-ind</i>, <i>Indonesian-English</i>. */
final class HeadwordLanguage {
    private static final Pattern FROM_ENGLISH =
            Pattern.compile("\\b(?:english|eng|en)\\W+(?:to\\W+)?(?:indonesian|ind|id)\\b");
    private static final Pattern FROM_INDONESIAN =
            Pattern.compile("\\b(?:indonesian|ind|id)\\W+(?:to\\W+)?(?:english|eng|en)\\b");

    private HeadwordLanguage() {}

    static Optional<Language> toldBy(String name) {
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
