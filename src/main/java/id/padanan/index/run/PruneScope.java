package id.padanan.index.run;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a run that prunes found articles, and where trouble. What could not be read is not taken for gone. */
public final class PruneScope {
    private final List<Path> roots;
    private final Set<Path> fruitful = new HashSet<>();
    private final Set<Path> troubled = new HashSet<>();

    /** @param roots the paths that the run prunes; none where it does not prune */
    public PruneScope(List<Path> roots) {
        this.roots = roots.stream().map(OriginFile::of).toList();
    }

    public List<Path> roots() {
        return roots;
    }

    void article(Path file) {
        if (fruitful.size() < roots.size()) {
            Path origin = OriginFile.of(file);
            roots.stream().filter(origin::startsWith).forEach(fruitful::add);
        }
    }

    void rejection(Path file) {
        if (!roots.isEmpty()) {
            troubled.add(OriginFile.of(file));
        }
    }

    /** Whether any article was read at or below this root. */
    public boolean isFruitful(Path root) {
        return fruitful.contains(root);
    }

    /** Whether something of this file, or a folder above it, could not be read. */
    public boolean isTroubled(Path origin) {
        for (Path path = origin; path != null; path = path.getParent()) {
            if (troubled.contains(path)) {
                return true;
            }
        }
        return false;
    }
}
