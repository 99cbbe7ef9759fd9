package id.padanan.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps one Elasticsearch for the whole test run: the first application under test starts it, the others join it, and it
 * stops with the run. A run without such an application starts none.
 */
public class SharedTestServer implements LauncherSessionListener {
    private final EmbeddedServer server =
            new EmbeddedServer(ServerFiles.in(Path.of(System.getProperty("padanan.data-dir", "target/test-data"))), 0);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            server.takeShare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        server.leave();
    }
}
