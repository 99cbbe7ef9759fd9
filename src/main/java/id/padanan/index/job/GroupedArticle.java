package id.padanan.index.job;

import id.padanan.article.ArticleId;
import id.padanan.corpus.ReadArticle;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.duplicates.Membership;

/**
 * An article as it was read, and where it stands among near-copies.
 *
 * @param action what is to be done with it
 */
record GroupedArticle(ReadArticle read, Membership membership, BulkItem.Action action) {
    ArticleId id() {
        return read.article().id();
    }
}
