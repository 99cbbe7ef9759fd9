package id.padanan.glossary.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * How an Indonesian word is formed.
 *
 * @param form the word, in lower case
 * @param root the known word that it is formed from: the most specific one, so <i>kebijakan</i> for <i>kebijakannya</i>
 *     where that is known, else <i>bijak</i>; two words for a compound such as <i>tanggung jawab</i>
 * @param prefixes outermost first, in the form they have without assimilation ({@code meN}, {@code per})
 * @param suffixes in the order they stand
 * @param clitics in the order they stand
 * @param reduplicated whether the word is doubled
 */
public record WordAnalysis(
        String form,
        String root,
        List<String> prefixes,
        List<String> suffixes,
        List<String> clitics,
        boolean reduplicated) {
    /** A word that is known as it stands. */
    public static WordAnalysis ofRoot(String word) {
        return new WordAnalysis(word, word, List.of(), List.of(), List.of(), false);
    }

    /** Whether anything was taken off the word. */
    public boolean isDerived() {
        return !form.equals(root);
    }

    /** What the word is put together from, in order: {@code meN-}, {@code per-}, {@code ingat}, {@code -kan}. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        prefixes.forEach(prefix -> parts.add(prefix + "-"));
        parts.add(root);
        suffixes.forEach(suffix -> parts.add("-" + suffix));
        clitics.forEach(clitic -> parts.add("-" + clitic));
        return List.copyOf(parts);
    }

    /** Whether the word ends in a clitic, such as {@code nya}. */
    public boolean hasClitic(String clitic) {
        return clitics.contains(clitic);
    }

    /** The same formation of a doubled word. */
    WordAnalysis reduplicatedAs(String doubled) {
        return new WordAnalysis(doubled, root, prefixes, suffixes, clitics, true);
    }
}
