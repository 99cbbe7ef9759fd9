package id.padanan.index.job;

import id.padanan.article.ArticleId;
import id.padanan.corpus.ReadArticle;
import id.padanan.index.duplicates.Membership;

/** An article as it was read, and where it stands among near-copies. */
record GroupedArticle(ReadArticle read, Membership membership) {
    ArticleId id() {
        return read.article().id();
    }
}
