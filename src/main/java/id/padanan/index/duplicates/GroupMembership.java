package id.padanan.index.duplicates;

import id.padanan.article.ArticleId;

/**
 * The near-duplicate group that an article belongs to, and the article's own signature.
 *
 * @param group the group's key: the id of its first article, or another unique id
 * @param signature signature of the article's text, or null if it is too short to compare
 */
public record GroupMembership(ArticleId group, Signature signature) {}
