package id.padanan.glossary.query;

import id.padanan.article.Language;
import java.util.List;
import java.util.Set;

/**
 * A word or a phrase of a query, understood in every language that it may be of.
 *
 * @param text the words as typed, with single spaces
 * @param from index of its first word in the query
 * @param to index behind its last word
 * @param languages of which it is a known word or phrase; empty if of none, as with most names
 * @param functionWord whether it only holds the query together ({@code for}, {@code bagi}) in all its senses
 * @param padanan its counterparts, best first; never the text itself
 * @param parts for a phrase, its words each on its own; else empty
 */
public record QueryTerm(
        String text,
        int from,
        int to,
        Set<Language> languages,
        boolean functionWord,
        List<Translation> padanan,
        List<QueryTerm> parts) {
    public QueryTerm {
        languages = Set.copyOf(languages);
        padanan = List.copyOf(padanan);
        parts = List.copyOf(parts);
    }

    /** Whether it is more than one word. */
    public boolean isPhrase() {
        return to - from > 1;
    }

    /** The counterparts in one language, best first. */
    public List<Translation> padananIn(Language language) {
        return padanan.stream().filter(each -> each.language() == language).toList();
    }
}
