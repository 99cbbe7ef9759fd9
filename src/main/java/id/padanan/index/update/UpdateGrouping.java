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
 * The groups of an index that an update adds to. They are read from it when the first article asks for its group, so that
 * an unchanged corpus costs nothing. May be used by several threads; of several new versions of one new text, the first to
 * come begins the group.
 *
 * <p>A new group goes by the fingerprint of its first article rather than by its id: versions of a text that the article
 * had before, or of a removed article of this id, may still go by that.
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
     * @param replaces whether the index has it with another text; if that is like the new one, its group stays
     */
    GroupedArticle group(ReadArticle read, String fingerprint, boolean replaces) {
        ArticleId own = new ArticleId(fingerprint);
        Optional<Signature> signature = MinHash.sign(read.article().body());
        ArticleId group = signature.map(signed -> find(own, signed)).orElse(own);
        BulkItem.Action adding = group.equals(own) ? BulkItem.Action.ADD : BulkItem.Action.ADD_VERSION;
        return new GroupedArticle(
                read, new GroupMembership(group, signature.orElse(null)), replaces ? BulkItem.Action.REPLACE : adding);
    }

    private synchronized ArticleId find(ArticleId own, Signature signature) {
        if (groups == null) {
            groups = restore();
        }
        return groups.group(own, signature);
    }

    private NearDuplicates restore() {
        NearDuplicates restored = new NearDuplicates();
        known.forEachGroup((group, signature) -> restored.begin(new ArticleId(group), Signature.decode(signature)));
        return restored;
    }
}
