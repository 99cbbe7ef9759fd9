package id.padanan.glossary.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word or phrase as it is typed into a search box, where headlines are pasted with their punctuation
 * (<i>tsunami:</i>, <i>country's</i>, <i>US-China</i>).
 */
final class TypedWord {
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)'s$");
    private static final Pattern JOINED = Pattern.compile("\\p{L}{2,}(?:[-\u2010-\u2015/]\\p{L}{2,})+");
    private static final Pattern JOINTS = Pattern.compile("[-\u2010-\u2015/]");
    private static final Pattern SEPARATED_NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)+");

    private TypedWord() {}

    /**
     * What to look up, the first that is known: as typed ({@code U.S.}), without punctuation around it, without a possessive
     * ending.
     */
    static List<String> spellings(String typed) {
        String text = typed.replace('\u2019', '\'');
        String bare = AROUND.matcher(text).replaceAll("");
        return Stream.of(text, bare, POSSESSIVE.matcher(bare).replaceFirst(""))
                .filter(spelling -> !spelling.isEmpty())
                .distinct()
                .toList();
    }

    /** The words that hyphens and the like join; empty if it has no hyphens. */
    static List<String> parts(String word) {
        return JOINED.matcher(word).matches() ? JOINTS.splitAsStream(word).toList() : List.of();
    }

    /** A number as the other language writes it: {@code 1,500.5} is {@code 1.500,5} in Indonesian. */
    static Optional<String> numberElsewhere(String word) {
        Matcher number = SEPARATED_NUMBER.matcher(word);
        return number.matches()
                ? Optional.of(word.replace('.', ' ').replace(',', '.').replace(' ', ','))
                : Optional.empty();
    }
}
