package id.padanan.glossary.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * How an Indonesian word is formed.
 *
 * @param form the word, in lower case
 * @param root the most specific known word that it is derived from: for <i>kebijakannya</i>, <i>kebijakan</i> if that
 *     is known, else <i>bijak</i>; two words for a compound such as <i>tanggung jawab</i>
 * @param prefixes outermost first, unassimilated ({@code meN}, {@code per})
 * @param suffixes in the order of the word
 * @param clitics in the order of the word
 * @param reduplicated whether the word is reduplicated
 */
public record WordAnalysis(
        String form,
        String root,
        List<String> prefixes,
        List<String> suffixes,
        List<String> clitics,
        boolean reduplicated) {
    /** A known word without affixes. */
    public static WordAnalysis ofRoot(String word) {
        return new WordAnalysis(word, word, List.of(), List.of(), List.of(), false);
    }

    /** Whether the word differs from its root. */
    public boolean isDerived() {
        return !form.equals(root);
    }

    /** The parts of the word in order: {@code meN-}, {@code per-}, {@code ingat}, {@code -kan}. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        prefixes.forEach(prefix -> parts.add(prefix + "-"));
        parts.add(root);
        suffixes.forEach(suffix -> parts.add("-" + suffix));
        clitics.forEach(clitic -> parts.add("-" + clitic));
        return List.copyOf(parts);
    }

    /** Whether the word has a clitic such as {@code nya}. */
    public boolean hasClitic(String clitic) {
        return clitics.contains(clitic);
    }

    /** The same analysis for the reduplicated word. */
    WordAnalysis reduplicatedAs(String doubled) {
        return new WordAnalysis(doubled, root, prefixes, suffixes, clitics, true);
    }
}
