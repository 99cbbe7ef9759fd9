package id.padanan.glossary.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * English word formation, for words that no glossary lists: <i>governmental</i> is looked up as <i>government</i>. The
 * endings are those that M. F. Porter's "An algorithm for suffix stripping" (1980) takes off in its steps 2 to 4, but
 * here they are replaced so that a word results, which counts only where it is a known one. Endings and prefixes that turn
 * a meaning around ({@code un-}, {@code -less}) are none of them.
 */
public final class EnglishDerivations {
    /** Shorter words are found in others by chance. */
    private static final int SHORTEST_BASE = 4;

    private static final String AGAIN = "re";

    /** Endings and what replaces them. */
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
     * Known words that a word is derived from, likeliest first.
     *
     * @param word in lower case; a plural is taken for its singular
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
        if (word.startsWith(AGAIN)) {
            addIfKnown(word.substring(AGAIN.length()), known, bases);
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                addIfKnown(word.substring(0, word.length() - ending[0].length()) + ending[1], known, bases);
            }
        }
    }

    private static void addIfKnown(String base, Predicate<String> known, Set<String> bases) {
        if (base.length() >= SHORTEST_BASE && known.test(base)) {
            bases.add(base);
        }
    }
}
