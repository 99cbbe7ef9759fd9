package id.padanan.index.run;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Records where a pruning run found articles and rejections. Files with rejections are unreadable, not gone, so their
 * articles are not pruned.
 */
public final class PruneScope {
    private final List<Path> roots;
    private final Set<Path> rootsWithArticles = new HashSet<>();
    private final Set<Path> rejectedFiles = new HashSet<>();

    /** @param roots the paths to prune; empty if the run does not prune */
    public PruneScope(List<Path> roots) {
        this.roots = roots.stream().map(OriginFile::of).toList();
    }

    /** The absolute paths to prune. */
    public List<Path> roots() {
        return roots;
    }

    void article(Path file) {
        if (rootsWithArticles.size() < roots.size()) {
            Path origin = OriginFile.of(file);
            roots.stream().filter(origin::startsWith).forEach(rootsWithArticles::add);
        }
    }

    void rejection(Path file) {
        if (!roots.isEmpty()) {
            rejectedFiles.add(OriginFile.of(file));
        }
    }

    /** Whether any article was read at or below this root. */
    public boolean hasArticles(Path root) {
        return rootsWithArticles.contains(root);
    }

    /** Whether this file or a folder above it had a rejection. */
    public boolean hasRejections(Path origin) {
        for (Path path = origin; path != null; path = path.getParent()) {
            if (rejectedFiles.contains(path)) {
                return true;
            }
        }
        return false;
    }
}
