package id.padanan.elasticsearch.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Shares one Elasticsearch among all tests of a run. The first test that needs it starts it without data, later ones join
 * it, and it stops at the end of the run. A run without such tests starts none.
 */
public class SharedTestServer implements LauncherSessionListener {
    private final ServerFiles files = files();
    private final EmbeddedServer server = new EmbeddedServer(files, 0);

    /** Files of the shared server. */
    static ServerFiles files() {
        return ServerFiles.in(Path.of(System.getProperty("padanan.data-dir", "target/test-data")));
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            server.takeShare();
            // Stops a server that a killed run left behind.
            server.leave();
            server.takeShare();
            if (files.process().isEmpty()) {
                deleteAll(files.server());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        server.leave();
    }

    static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
