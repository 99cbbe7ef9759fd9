package id.padanan.search.related;

import id.padanan.article.Article;

/**
 * An article that tells what another one tells.
 *
 * @param article the article
 * @param titleGloss its title rendered in English word by word, or null for an article in English
 * @param similarity how much of what marks the other article it shares, above 0; 1 for the very same text
 */
public record SimilarArticle(Article article, String titleGloss, double similarity) {}
