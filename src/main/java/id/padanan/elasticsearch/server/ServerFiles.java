package id.padanan.elasticsearch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The embedded server's files below {@code padanan.data-dir}.
 *
 * @param root absolute path of the folder {@code elasticsearch} in the data directory
 */
public record ServerFiles(Path root) {
    public static ServerFiles in(Path dataDirectory) {
        return new ServerFiles(dataDirectory.toAbsolutePath().normalize().resolve("elasticsearch"));
    }

    /** Lock file, locked exclusively while a process decides whether to start or stop the server. */
    Path lock() {
        return root.resolve("lock");
    }

    /** Lock file, locked in shared mode by every process that uses the server. */
    Path users() {
        return root.resolve("users");
    }

    Path port() {
        return root.resolve("port");
    }

    /** Folder of all files that the server itself writes. The other files here belong to Padanan. */
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

    /** Output of the launcher and of the starting server. */
    Path startLog() {
        return logs().resolve("start.log");
    }

    /** Returns the port stored by an earlier start. */
    OptionalInt keptPort() {
        try {
            return OptionalInt.of(Integer.parseInt(Files.readString(port()).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * Returns the running server process that uses these files, whichever process started it. Ignores a process that
     * started after the pid file was written: the operating system may have reused the number.
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
            // There is no pid file, or it is not readable. Joining the server runs into the same error and reports it.
            return Optional.empty();
        }
    }
}
