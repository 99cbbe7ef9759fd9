package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Coordinates the processes that share one embedded server through file locks, which the operating system releases when
 * a process dies. Each user of the server holds a shared lock. A process that leaves and finds no other lock stops the
 * server.
 */
final class ServerLocks {
    private ServerLocks() {}

    /** An operation performed under a lock. */
    @FunctionalInterface
    interface LockedAction {
        void run() throws IOException;
    }

    /** Runs an action with the exclusive right to start or stop the server. Waits for other processes to release it. */
    static void exclusively(ServerFiles files, LockedAction action) throws IOException {
        try (FileChannel channel = open(files.lock())) {
            lock(channel);
            action.run();
        }
    }

    private static void lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                // Another application in this JVM holds the lock, as happens in tests. The file system cannot wait for
                // such a lock.
                pause();
            }
        }
    }

    /**
     * Takes a shared lock on the server.
     *
     * @return the lock, to be closed; null if this JVM already has one, because only its first holder can be the last
     *     user
     */
    static FileChannel share(ServerFiles files) throws IOException {
        FileChannel channel = open(files.users());
        try {
            channel.lock(0, Long.MAX_VALUE, true);
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        }
    }

    /** Returns whether no process holds a shared lock. */
    static boolean isUnused(ServerFiles files) throws IOException {
        try (FileChannel channel = open(files.users());
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchException("Interrupted while waiting for the lock on Elasticsearch.", e);
        }
    }
}
