package id.padanan.index.run;

import id.padanan.corpus.CorpusReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an indexing job is asked to do.
 *
 * @param mode how
 * @param paths files and folders, or {@link CorpusReader#STANDARD_INPUT}
 * @param prune whether an update also removes what is gone from the paths
 */
public record IndexingRequest(Mode mode, List<Path> paths, boolean prune) {
    /** What becomes of what is read. */
    public enum Mode {
        /** It replaces the whole index. */
        FULL,
        /** It is added to the live generation, or changes it. */
        UPDATE,
        /** Nothing: it is only tried. */
        DRY
    }

    /** @throws IllegalArgumentException if something is to be pruned without an update, or by standard input */
    public IndexingRequest {
        paths = List.copyOf(paths);
        if (prune && (mode != Mode.UPDATE || paths.contains(CorpusReader.STANDARD_INPUT))) {
            throw new IllegalArgumentException("only an update from files and folders can prune");
        }
    }

    /** Replaces the whole index. */
    public static IndexingRequest full(List<Path> paths) {
        return new IndexingRequest(Mode.FULL, paths, false);
    }

    /** Adds and changes, and removes nothing. */
    public static IndexingRequest update(List<Path> paths) {
        return new IndexingRequest(Mode.UPDATE, paths, false);
    }

    /** The command line that asks for this. */
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
