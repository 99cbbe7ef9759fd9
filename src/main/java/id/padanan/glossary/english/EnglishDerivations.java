package id.padanan.glossary.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * English derivation, for words that the glossary does not list: <i>governmental</i> is looked up as <i>government</i>.
 * The endings are those of steps 2 to 4 of M. F. Porter, "An algorithm for suffix stripping" (1980). Unlike Porter's
 * stems, each result must be a known word. Affixes that negate ({@code un-}, {@code -less}) are left out.
 */
public final class EnglishDerivations {
    /** Shorter words match by chance. */
    private static final int MIN_BASE = 4;

    private static final String PREFIX = "re";

    /** Endings with their replacements. */
    private static final String[][] ENDINGS = {
        {"ically", "ic"},
        {"ically", "ical"},
        {"ably", "able"},
        {"ibly", "ible"},
        {"ly", ""},
        {"ly", "le"},
        {"ly", "l"},
        {"iness", "y"},
        {"ness", ""},
        {"ment", ""},
        {"ship", ""},
        {"hood", ""},
        {"ful", ""},
        {"ical", "y"},
        {"ical", "ic"},
        {"ical", "ics"},
        {"ial", "y"},
        {"ial", ""},
        {"al", ""},
        {"al", "e"},
        {"istic", "ism"},
        {"istic", "ist"},
        {"ic", "y"},
        {"ic", "e"},
        {"ic", ""},
        {"ary", ""},
        {"ary", "e"},
        {"ative", "ate"},
        {"ative", "e"},
        {"ative", ""},
        {"ive", "ion"},
        {"ive", "e"},
        {"ive", ""},
        {"ization", "ize"},
        {"isation", "ise"},
        {"ation", "ate"},
        {"ation", "e"},
        {"ation", ""},
        {"ion", "e"},
        {"ion", ""},
        {"iable", "y"},
        {"able", "ate"},
        {"able", "e"},
        {"able", ""},
        {"ability", "able"},
        {"ibility", "ible"},
        {"ity", "e"},
        {"ity", ""},
        {"ist", "ism"},
        {"ist", "y"},
        {"ist", ""},
        {"ism", ""},
        {"ize", "y"},
        {"ize", ""},
        {"ise", ""},
        {"ator", "ate"},
        {"or", "e"},
        {"or", ""},
        {"er", "e"},
        {"er", ""},
        {"ious", "y"},
        {"eous", "e"},
        {"ous", "e"},
        {"ous", ""},
        {"ancy", "ant"},
        {"ency", "ent"},
        {"ance", "e"},
        {"ance", ""},
        {"ence", "e"},
        {"ence", ""},
    };

    private EnglishDerivations() {}

    /**
     * Known words that a word may be derived from, likeliest first.
     *
     * @param word in lower case, singular or plural
     * @param known whether a word, in lower case, is known
     */
    public static List<String> bases(String word, Predicate<String> known) {
        Set<String> bases = new LinkedHashSet<>();
        addBases(word, known, bases);
        if (word.endsWith("s") && !word.endsWith("ss")) {
            addBases(word.substring(0, word.length() - 1), known, bases);
        }
        return List.copyOf(bases);
    }

    private static void addBases(String word, Predicate<String> known, Set<String> bases) {
        if (word.startsWith(PREFIX)) {
            addIfKnown(word.substring(PREFIX.length()), known, bases);
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                addIfKnown(word.substring(0, word.length() - ending[0].length()) + ending[1], known, bases);
            }
        }
    }

    private static void addIfKnown(String base, Predicate<String> known, Set<String> bases) {
        if (base.length() >= MIN_BASE && known.test(base)) {
            bases.add(base);
        }
    }
}
