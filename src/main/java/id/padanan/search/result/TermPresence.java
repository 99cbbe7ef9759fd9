package id.padanan.search.result;

/**
 * Whether a text has a term of a search.
 *
 * @param term the term and how it was understood
 * @param present whether the text has it, as typed or by a counterpart; a phrase also by all of its words
 */
public record TermPresence(UnderstoodTerm term, boolean present) {}
