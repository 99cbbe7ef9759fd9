package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How processes share one embedded server, by file locks that the operating system gives up for a process that dies:
 * each user of the server holds a share, and whoever finds no other share on leaving stops the server.
 */
final class ServerLocks {
    private ServerLocks() {}

    /** Something done under a lock. */
    @FunctionalInterface
    interface LockedAction {
        void run() throws IOException;
    }

    /** Does something with the sole right to start or stop the server, once other processes have done with theirs. */
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
                // Another application in this JVM has it, as tests do: that lock cannot be waited for.
                pause();
            }
        }
    }

    /**
     * Takes a share in the server.
     *
     * @return the share, to be closed; null where this JVM already has one, so that only the first holder can be the last
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

    /** Whether no process holds a share. */
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
