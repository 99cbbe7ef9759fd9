package id.padanan.glossary.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes affixes off a word whether or not a known word remains. */
public final class BareStems {
    private static final String[] SUFFIXES = {"", "kan", "an", "i"};
    private static final int SHORTEST = 4;

    private BareStems() {}

    /**
     * What may be the stem of a derived word, longest first: <i>jamin</i> for <i>menjamin</i> and <i>jaminan</i>. Every way
     * to take off a noun or verb prefix, a suffix or both counts, so most of what results is no stem.
     *
     * @param word in lower case
     */
    public static List<String> of(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix)) {
                String rest = word.substring(0, word.length() - suffix.length());
                if (suffix.equals("an")) {
                    stems.add(rest);
                }
                stripPrefix(rest, suffix, stems);
            }
        }
        List<String> longestFirst = new ArrayList<>(stems);
        longestFirst.removeIf(stem -> stem.length() < SHORTEST || stem.equals(word));
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return longestFirst;
    }

    private static void stripPrefix(String rest, String suffix, Set<String> stems) {
        for (PrefixRule rule : PrefixRule.ALL) {
            if (rule.prefix().goesWith(suffix) && rule.matches(rest)) {
                stems.add(rule.strip(rest));
            }
        }
    }
}
