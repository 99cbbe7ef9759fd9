package id.padanan.glossary.term;

import java.util.List;
import java.util.Locale;

/**
 * An Indonesian term and its English equivalents: one line of a glossary file.
 *
 * @param term one or several words in base spelling, in lower case unless a name or an abbreviation
 * @param equivalents at least one, best first; the first is the one to read
 * @param partOfSpeech of the term's commonest sense
 * @param note a sense label or a warning, or empty
 * @param subject name of the file that it stands in, without the ending
 */
public record TermPair(
        String term, List<Equivalent> equivalents, PartOfSpeech partOfSpeech, String note, String subject) {
    /** @throws IllegalArgumentException if there is no equivalent */
    public TermPair {
        if (equivalents.isEmpty()) {
            throw new IllegalArgumentException("no equivalent for \"" + term + "\"");
        }
        equivalents = List.copyOf(equivalents);
    }

    /** The equivalent that a gloss shows. */
    public Equivalent reading() {
        return equivalents.get(0);
    }

    /** Whether the English words are among the equivalents, in any case. */
    public boolean hasEquivalent(String english) {
        return equivalents.stream().anyMatch(each -> each.text().equalsIgnoreCase(english));
    }

    /** The term as lookups compare it: in lower case. */
    public String key() {
        return keyOf(term);
    }

    /** Whether the term is written with a capital: a name, an abbreviation, a month. */
    public boolean isCapitalised() {
        return !key().equals(term);
    }

    public static String keyOf(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
