package id.padanan.index.run;

import id.padanan.article.ArticleId;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.duplicates.GroupMembership;

/**
 * An article with its near-duplicate group.
 *
 * @param action the bulk operation that writes it
 */
public record GroupedArticle(ReadArticle read, GroupMembership membership, BulkItem.Action action) {
    ArticleId id() {
        return read.article().id();
    }
}
