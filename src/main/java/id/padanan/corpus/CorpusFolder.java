package id.padanan.corpus;

import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the corpus files of a folder in the order of their names.
 *
 * <p>Rejects a link that leads out of the folder. Skips a link to a file or folder that is also found at its real path,
 * which prevents loops and double reading. Follows a link to a file below a dot-folder, because Kubernetes mounts
 * ConfigMaps that way.
 */
final class CorpusFolder {
    /** Receives the files of the folder. */
    interface Visitor {
        void file(Path file);

        void problem(Path path, RejectedInput rejected);
    }

    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(path -> path.getFileName().toString());

    private final Path root;
    private final Predicate<String> wanted;

    /** @param wanted returns whether a file with this name is a corpus file */
    CorpusFolder(Path root, Predicate<String> wanted) {
        this.root = root;
        this.wanted = wanted;
    }

    void visit(Visitor visitor) {
        try {
            visitFolder(root, root.toRealPath(), visitor);
        } catch (IOException e) {
            visitor.problem(root, CorpusReader.unreadable(e));
        }
    }

    private void visitFolder(Path folder, Path realRoot, Visitor visitor) throws IOException {
        Queue<Path> entries = sortedEntries(folder);
        // Removes each entry after its visit to save memory: a folder may contain a million files.
        for (Path entry = entries.poll(); entry != null; entry = entries.poll()) {
            try {
                if (isSkipped(entry)) {
                    continue;
                }
                if (Files.isSymbolicLink(entry)) {
                    visitLink(entry, realRoot, visitor);
                } else if (Files.isDirectory(entry)) {
                    CorpusReader.requireName(entry);
                    visitFolder(entry, realRoot, visitor);
                } else {
                    visitor.file(entry);
                }
            } catch (IOException e) {
                visitor.problem(entry, CorpusReader.unreadable(e));
            } catch (RejectedInput e) {
                visitor.problem(entry, e);
            }
        }
    }

    private boolean isSkipped(Path entry) {
        String name = entry.getFileName().toString();
        return name.startsWith(".")
                || name.equalsIgnoreCase("README.md")
                || (!Files.isDirectory(entry) && !wanted.test(name));
    }

    /** Returns whether this file or folder is skipped because its name starts with a dot. */
    static boolean isDotFile(Path entry) {
        return entry.getFileName().toString().startsWith(".") && !isConfigMapLink(entry);
    }

    /**
     * Returns whether this is the link {@code ..data}, with which Kubernetes points a mounted ConfigMap to its current
     * files.
     */
    static boolean isConfigMapLink(Path entry) {
        return entry.getFileName().toString().equals("..data");
    }

    private void visitLink(Path link, Path realRoot, Visitor visitor) throws IOException, RejectedInput {
        Path target = link.toRealPath();
        if (!target.startsWith(realRoot)) {
            throw new RejectedInput(
                    Rejection.Reason.LINK_OUT_OF_FOLDER, "it is a symbolic link to a target outside the folder");
        }
        if (Files.isRegularFile(target) && isHidden(realRoot.relativize(target))) {
            visitor.file(link);
        }
    }

    private boolean isHidden(Path inFolder) {
        for (Path name : inFolder) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return !wanted.test(inFolder.getFileName().toString());
    }

    private static Queue<Path> sortedEntries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(BY_NAME).collect(Collectors.toCollection(ArrayDeque::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
