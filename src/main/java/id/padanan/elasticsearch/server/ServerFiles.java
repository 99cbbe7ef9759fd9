package id.padanan.elasticsearch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the embedded server keeps below {@code padanan.data-dir}.
 *
 * @param root the folder {@code elasticsearch} there, absolute
 */
public record ServerFiles(Path root) {
    public static ServerFiles in(Path dataDirectory) {
        return new ServerFiles(dataDirectory.toAbsolutePath().normalize().resolve("elasticsearch"));
    }

    /** Held exclusively while a process decides whether to start or stop the server. */
    Path lock() {
        return root.resolve("lock");
    }

    /** Held shared by every process that uses the server. */
    Path users() {
        return root.resolve("users");
    }

    Path port() {
        return root.resolve("port");
    }

    /** Everything that the server itself writes; the other files here belong to Padanan. */
    Path server() {
        return root.resolve("server");
    }

    Path pid() {
        return server().resolve("pid");
    }

    Path config() {
        return server().resolve("config");
    }

    Path data() {
        return server().resolve("data");
    }

    Path logs() {
        return server().resolve("logs");
    }

    Path temp() {
        return server().resolve("tmp");
    }

    /** What the launcher and the starting server print. */
    Path startLog() {
        return logs().resolve("start.log");
    }

    /** The port kept from an earlier start. */
    OptionalInt keptPort() {
        try {
            return OptionalInt.of(Integer.parseInt(Files.readString(port()).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * The server process that runs on these files, whoever started it. The operating system may have given the number
     * in the pid file to another process since; that one started after the file was written.
     */
    Optional<ProcessHandle> process() {
        try {
            long pid = Long.parseLong(Files.readString(pid()).strip());
            Instant written = Files.getLastModifiedTime(pid()).toInstant();
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                    .startInstant()
                    .map(start -> start.isBefore(written.plusSeconds(1)))
                    .orElse(true));
        } catch (IOException | NumberFormatException e) {
            // Nothing there, or nothing we may read: joining meets the same and says it.
            return Optional.empty();
        }
    }
}
