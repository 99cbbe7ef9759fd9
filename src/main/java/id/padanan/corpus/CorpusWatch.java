package id.padanan.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Notices that corpus files change, appear or go, in folders with all that is below them, new ones included. It tells that
 * something has changed and not what: whoever reads all again needs no more, and nothing can be overlooked for an event
 * that was lost. For a single thread.
 */
public final class CorpusWatch implements AutoCloseable {
    /** In times of the quiet that is waited for. */
    private static final int MOST_UNREST = 30;

    private final WatchService service;
    private final Set<Path> roots = new HashSet<>();
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Begins to watch; what changes from now on is told by the next call of {@link #awaitChange}.
     *
     * @param paths files and folders; each is watched from its own folder too, so that it may go and come back. Where that
     *     may not be read, a folder is watched all the same, but its coming back is not noticed
     * @throws IOException if the operating system watches no more folders, or the folder of a file may not be read
     */
    public CorpusWatch(List<Path> paths) throws IOException {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("nothing to watch");
        }
        service = paths.get(0).getFileSystem().newWatchService();
        try {
            for (Path path : paths) {
                Path root = path.toAbsolutePath().normalize();
                addRoot(root);
                if (Files.exists(root)) {
                    addRoot(root.toRealPath());
                }
            }
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    private void addRoot(Path root) throws IOException {
        if (roots.add(root)) {
            if (root.getParent() != null) {
                watchParent(root);
            }
            watchTree(root);
        }
    }

    private void watchParent(Path root) throws IOException {
        try {
            watchFolder(root.getParent());
        } catch (AccessDeniedException e) {
            // A file has no other folder that tells of it.
            if (!Files.isDirectory(root)) {
                throw e;
            }
        }
    }

    private void watchFolder(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
        } catch (NoSuchFileException e) {
            // Gone again; its own folder tells.
        }
    }

    private void watchTree(Path start) throws IOException {
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!roots.contains(folder) && CorpusFolder.isDotFile(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watchFolder(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // The reader tells what cannot be read.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Waits until something has changed and nothing more for a while, so that no file is read while it is written; but not
     * for ever where there is never any peace.
     *
     * @param quiet how long nothing more must change; after thirty times as long, what has changed is enough
     * @param most how long to wait for a first change
     * @return whether anything has changed
     * @throws IOException if the operating system watches no more folders
     */
    public boolean awaitChange(Duration quiet, Duration most) throws IOException, InterruptedException {
        boolean changed = false;
        long end = System.nanoTime() + most.toNanos();
        long latest = 0;
        while (true) {
            WatchKey key = service.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (key == null) {
                return changed;
            }
            if (concernsCorpus(key)) {
                long now = System.nanoTime();
                latest = changed ? latest : now + MOST_UNREST * quiet.toNanos();
                changed = true;
                end = Math.min(now + quiet.toNanos(), latest);
            }
        }
    }

    private boolean concernsCorpus(WatchKey key) throws IOException {
        Path folder = folders.get(key);
        if (folder == null) {
            // Forgotten while its events waited.
            return false;
        }
        boolean concerns = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                // New folders may be among what was lost.
                for (Path root : roots) {
                    watchTree(root);
                }
                concerns = true;
            } else {
                concerns |= concernsCorpus(folder.resolve((Path) event.context()));
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            concerns |= isInCorpus(folder);
        }
        return concerns;
    }

    private boolean concernsCorpus(Path changed) throws IOException {
        boolean isRoot = roots.contains(changed);
        if (!isRoot && (CorpusFolder.isDotFile(changed) || !isInCorpus(changed))) {
            return false;
        }
        boolean wasFolder = folders.containsValue(changed);
        if (wasFolder && Files.notExists(changed)) {
            forgetTree(changed);
        }
        watchTree(changed);
        return isRoot
                || wasFolder
                || Files.isDirectory(changed)
                || CorpusFolder.isSwitch(changed)
                || CorpusReader.isCorpusFile(changed.getFileName().toString());
    }

    private boolean isInCorpus(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    /** A folder that was moved elsewhere would still tell of its changes. */
    private void forgetTree(Path start) {
        folders.entrySet().removeIf(watched -> {
            boolean gone = watched.getValue().startsWith(start);
            if (gone) {
                watched.getKey().cancel();
            }
            return gone;
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
