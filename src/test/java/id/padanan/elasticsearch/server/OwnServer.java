package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.TestConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.http.HttpHost;

/** An Elasticsearch server for a single test, which may kill it. */
public final class OwnServer implements AutoCloseable {
    private final ServerFiles files;
    private final int port;
    private final EmbeddedServer server;

    private OwnServer(ServerFiles files) throws IOException {
        this.files = files;
        port = ServerPort.choose(files, Optional.empty());
        server = new EmbeddedServer(files, port);
    }

    /** Starts a server without data and returns when it is healthy. */
    public static OwnServer start(Path dataDirectory) throws IOException {
        ServerFiles files = ServerFiles.in(dataDirectory);
        files.process().ifPresent(ProcessHandle::destroyForcibly);
        SharedTestServer.deleteAll(files.server());
        OwnServer own = new OwnServer(files);
        own.startAgain();
        return own;
    }

    public HttpHost host() {
        return new HttpHost("127.0.0.1", port);
    }

    /** Kills the server without a clean shutdown and returns when it has ended. */
    public void kill() {
        ProcessHandle process = files.process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts the server again with its existing data and returns when it is healthy. */
    public void startAgain() {
        server.join(TestConfig.of(Map.of()));
    }

    @Override
    public void close() {
        server.leave();
    }
}
