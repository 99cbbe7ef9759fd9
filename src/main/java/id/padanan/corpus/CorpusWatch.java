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
 * Detects that corpus files were changed, added or removed in folders and their subfolders, including new ones. Reports
 * only that something changed, not what: the caller reads everything again, so a lost event cannot hide a change. Not
 * thread-safe.
 */
public final class CorpusWatch implements AutoCloseable {
    /** Longest wait for a pause in the changes, as a multiple of the required quiet time. */
    private static final int MAX_QUIET_PERIODS = 30;

    private final WatchService service;
    private final Set<Path> roots = new HashSet<>();
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Starts watching. The next call of {@link #awaitChange} reports all changes from now on.
     *
     * @param paths files and folders. The parent folder of each is watched too, so removal and return are noticed. If
     *     the parent of a folder is not readable, the folder itself is still watched, but its return is not noticed
     * @throws IOException if the operating system cannot watch more folders, or a file's parent folder is not readable
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
            // Only the parent folder reports changes of a file.
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
            // The folder was deleted in the meantime; its parent folder reports that.
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
                // The corpus reader reports unreadable paths.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Waits until something has changed and then nothing more for a while, so files are not read while they are being
     * written. Stops waiting for a pause if changes never stop.
     *
     * @param quiet how long there must be no further change; after thirty times as long, changes are reported anyway
     * @param most how long to wait for a first change
     * @return whether anything has changed
     * @throws IOException if the operating system cannot watch more folders
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
                latest = changed ? latest : now + MAX_QUIET_PERIODS * quiet.toNanos();
                changed = true;
                end = Math.min(now + quiet.toNanos(), latest);
            }
        }
    }

    private boolean concernsCorpus(WatchKey key) throws IOException {
        Path folder = folders.get(key);
        if (folder == null) {
            // The folder was removed from the watch while its events were waiting.
            return false;
        }
        boolean concerns = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                // The lost events may include new folders.
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
                || CorpusFolder.isConfigMapLink(changed)
                || CorpusReader.isCorpusFile(changed.getFileName().toString());
    }

    private boolean isInCorpus(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    /** Stops watching a folder tree. A folder that was moved elsewhere would otherwise still report its changes. */
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
