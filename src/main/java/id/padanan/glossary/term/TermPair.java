package id.padanan.glossary.term;

import java.util.List;
import java.util.Locale;

/**
 * An Indonesian term and its English equivalents: one line of a glossary file.
 *
 * @param term one or several words in base spelling, in lower case unless a name or an abbreviation
 * @param equivalents at least one, best first; glosses show the first
 * @param partOfSpeech of the term's commonest sense
 * @param note a sense label or a warning, or empty
 * @param subject name of its file without the extension
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

    /** Whether the English words are an equivalent, ignoring case. */
    public boolean hasEquivalent(String english) {
        return equivalents.stream().anyMatch(each -> each.text().equalsIgnoreCase(english));
    }

    /** The term in lower case, for lookups. */
    public String key() {
        return keyOf(term);
    }

    /** Whether the term contains a capital, like a name, an abbreviation or a month. */
    public boolean isCapitalised() {
        return !key().equals(term);
    }

    /** The lookup key of a text: the text in lower case. */
    public static String keyOf(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
