package id.padanan.index.run;

import id.padanan.article.ArticleId;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.duplicates.GroupMembership;

/**
 * An article as it was read, and where it stands among near-copies.
 *
 * @param action what is to be done with it
 */
public record GroupedArticle(ReadArticle read, GroupMembership membership, BulkItem.Action action) {
    ArticleId id() {
        return read.article().id();
    }
}
