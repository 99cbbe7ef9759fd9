package id.padanan.index.update;

import id.padanan.article.ArticleId;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.duplicates.GroupMembership;
import id.padanan.index.duplicates.MinHash;
import id.padanan.index.duplicates.NearDuplicates;
import id.padanan.index.duplicates.Signature;
import id.padanan.index.run.GroupedArticle;
import java.util.Optional;

/**
 * Assigns articles of an update to near-duplicate groups of the existing index. Loads the groups on first use, so an
 * unchanged corpus costs nothing. Safe for use by many threads; of several near-duplicates of a new text, the first to
 * arrive starts the group.
 *
 * <p>The key of a new group is the fingerprint of its first article, not its id: the id may still be the key of a group
 * from an earlier text of the article, or from a removed article with the same id.
 */
final class UpdateGrouping {
    private final IndexedState known;
    private NearDuplicates groups;

    UpdateGrouping(IndexedState known) {
        this.known = known;
    }

    /**
     * Groups an article.
     *
     * @param replaces whether the index contains the article with another text; if the new text is similar, the article
     *     keeps its group
     */
    GroupedArticle group(ReadArticle read, String fingerprint, boolean replaces) {
        ArticleId newKey = new ArticleId(fingerprint);
        Optional<Signature> signature = MinHash.sign(read.article().body());
        ArticleId group = signature.map(signed -> find(newKey, signed)).orElse(newKey);
        BulkItem.Action adding = group.equals(newKey) ? BulkItem.Action.ADD : BulkItem.Action.ADD_VERSION;
        return new GroupedArticle(
                read, new GroupMembership(group, signature.orElse(null)), replaces ? BulkItem.Action.REPLACE : adding);
    }

    private synchronized ArticleId find(ArticleId newKey, Signature signature) {
        if (groups == null) {
            groups = restore();
        }
        return groups.group(newKey, signature);
    }

    private NearDuplicates restore() {
        NearDuplicates restored = new NearDuplicates();
        known.forEachGroup((group, signature) -> restored.begin(new ArticleId(group), Signature.decode(signature)));
        return restored;
    }
}
