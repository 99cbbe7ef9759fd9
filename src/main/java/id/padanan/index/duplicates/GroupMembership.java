package id.padanan.index.duplicates;

import id.padanan.article.ArticleId;

/**
 * The group of near-copies that an article belongs to, perhaps alone, and what its own text is compared by.
 *
 * @param group the group's key: the id of its first article, or another id that no other group has
 * @param signature that of the article's own text, or null where it is too short to compare
 */
public record GroupMembership(ArticleId group, Signature signature) {}
