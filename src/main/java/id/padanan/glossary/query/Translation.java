package id.padanan.glossary.query;

import id.padanan.article.Language;

/**
 * A counterpart of a query term: what to search for in the other language.
 *
 * @param text one or several words
 * @param language of the text
 * @param weight how well it answers the query term, above 0 and up to 1
 */
public record Translation(String text, Language language, double weight) {}
