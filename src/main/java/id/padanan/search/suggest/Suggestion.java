package id.padanan.search.suggest;

/**
 * Something to go on to from what a reader has typed so far.
 *
 * @param kind what it is
 * @param text what goes on from the typed text, as readers know it: a title, a term, a source's name
 * @param counterpart the same in the other language, or null for a source
 * @param value what finds it: an article's id, the term to search for, a source's key
 */
public record Suggestion(SuggestionKind kind, String text, String counterpart, String value) {
    /** What a suggestion leads to. */
    public enum SuggestionKind {
        /** An article, by its title. */
        ARTICLE,
        /** A search for a term of the glossary. */
        TERM,
        /** All articles of a source. */
        SOURCE
    }
}
