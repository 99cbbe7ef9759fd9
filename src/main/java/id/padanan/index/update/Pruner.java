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
 * Removes articles that came from the pruned files and folders and were not read again. Those of a file with a rejection
 * stay, for what cannot be read is not gone.
 */
final class Pruner {
    private final IndexedState known;
    private final PruneScope places;
    private final ClaimedIds read;

    Pruner(IndexedState known, PruneScope places, ClaimedIds read) {
        this.known = known;
        this.places = places;
        this.read = read;
    }

    /** @throws RunFailedException if all articles of a folder would go: it is more likely not mounted */
    void run(BulkWriter writer) {
        for (Path root : places.roots()) {
            String separator = root.getFileSystem().getSeparator();
            known.forEachFrom(root.toString(), separator, (id, origin) -> {
                // A file with a name that this locale has no letters for could not be read.
                boolean troubled =
                        OriginFile.parse(origin).map(places::isTroubled).orElse(true);
                if (!read.contains(new ArticleId(id)) && !troubled) {
                    requireFruitful(root);
                    writer.add(BulkItem.removal(id));
                }
            });
        }
    }

    private void requireFruitful(Path root) {
        if (!places.isFruitful(root)) {
            throw new RunFailedException("no article was found in " + root
                    + ", so no articles were removed; check that it is mounted, or rebuild the index without --update");
        }
    }
}
