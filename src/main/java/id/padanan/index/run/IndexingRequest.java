package id.padanan.index.run;

import id.padanan.corpus.CorpusReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request to an indexing job.
 *
 * @param mode kind of run
 * @param paths files and folders, or {@link CorpusReader#STANDARD_INPUT}
 * @param prune whether an update also removes articles that are gone from the paths
 */
public record IndexingRequest(Mode mode, List<Path> paths, boolean prune) {
    /** The kind of run. */
    public enum Mode {
        /** Rebuilds the whole index. */
        FULL,
        /** Adds to the live generation and changes it. */
        UPDATE,
        /** Reads and converts articles without writing them. */
        DRY
    }

    /** @throws IllegalArgumentException if {@code prune} is set without an update, or with standard input */
    public IndexingRequest {
        paths = List.copyOf(paths);
        if (prune && (mode != Mode.UPDATE || paths.contains(CorpusReader.STANDARD_INPUT))) {
            throw new IllegalArgumentException("only an update from files and folders can prune");
        }
    }

    /** A full run. */
    public static IndexingRequest full(List<Path> paths) {
        return new IndexingRequest(Mode.FULL, paths, false);
    }

    /** An update without pruning. */
    public static IndexingRequest update(List<Path> paths) {
        return new IndexingRequest(Mode.UPDATE, paths, false);
    }

    /** The equivalent command line. */
    public String command() {
        String options =
                switch (mode) {
                    case FULL -> "";
                    case UPDATE -> prune ? " --update --prune" : " --update";
                    case DRY -> " --dry-run";
                };
        return paths.stream().map(Path::toString).collect(Collectors.joining(" ", "index" + options + " ", ""));
    }
}
