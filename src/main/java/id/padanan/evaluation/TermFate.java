package id.padanan.evaluation;

import id.padanan.search.result.UnderstoodTerm;

/**
 * A term of an English query, and whether it helped to find the article that answers it.
 *
 * @param term the term and how it was understood
 * @param wordClass what it is
 * @param fate what became of it
 */
public record TermFate(UnderstoodTerm term, WordClass wordClass, Fate fate) {}
