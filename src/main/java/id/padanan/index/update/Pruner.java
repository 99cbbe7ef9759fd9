package id.padanan.index.update;

import id.padanan.article.ArticleId;
import id.padanan.corpus.intake.ClaimedIds;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.bulk.BulkWriter;
import id.padanan.index.run.OriginFile;
import id.padanan.index.run.PruneScope;
import id.padanan.index.run.RunFailedException;
import java.nio.file.Path;

/**
 * Removes articles of the pruned files and folders that this run did not read. Keeps the articles of files with a
 * rejection, which were unreadable rather than removed.
 */
final class Pruner {
    private final IndexedState indexed;
    private final PruneScope scope;
    private final ClaimedIds read;

    Pruner(IndexedState indexed, PruneScope scope, ClaimedIds read) {
        this.indexed = indexed;
        this.scope = scope;
        this.read = read;
    }

    /** @throws RunFailedException if no article was found in a folder that had some; it is probably not mounted */
    void run(BulkWriter writer) {
        for (Path root : scope.roots()) {
            String separator = root.getFileSystem().getSeparator();
            indexed.forEachFrom(root.toString(), separator, (id, origin) -> {
                // If this locale cannot represent the file's name, the file could not be read.
                boolean rejected =
                        OriginFile.parse(origin).map(scope::hasRejections).orElse(true);
                if (!read.contains(new ArticleId(id)) && !rejected) {
                    requireArticles(root);
                    writer.add(BulkItem.removal(id));
                }
            });
        }
    }

    private void requireArticles(Path root) {
        if (!scope.hasArticles(root)) {
            throw new RunFailedException("no article was found in " + root
                    + ", so no articles were removed; check that it is mounted, or rebuild the index without --update");
        }
    }
}
