package id.padanan.evaluation;

import id.padanan.search.result.UnderstoodTerm;

/**
 * How a term of an English query was understood, and how the relevant article contains it.
 *
 * @param term the term and how it was understood
 * @param wordClass class of the term
 * @param fate how the relevant article contains it
 */
public record TermFate(UnderstoodTerm term, WordClass wordClass, Fate fate) {}
