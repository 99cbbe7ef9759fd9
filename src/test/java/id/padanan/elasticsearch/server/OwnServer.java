package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.TestConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.http.HttpHost;

/** An Elasticsearch of a single test, which may do with it as it likes. */
public final class OwnServer implements AutoCloseable {
    private final ServerFiles files;
    private final int port;
    private final EmbeddedServer server;

    private OwnServer(ServerFiles files) throws IOException {
        this.files = files;
        port = ServerPort.choose(files, Optional.empty());
        server = new EmbeddedServer(files, port);
    }

    /** Returns when it is healthy, with no data of an earlier run. */
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

    /** Returns when it is dead, without having had a chance to put anything in order. */
    public void kill() {
        ProcessHandle process = files.process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Returns when it is healthy again, on the data that are there. */
    public void startAgain() {
        server.join(TestConfig.of(Map.of()));
    }

    @Override
    public void close() {
        server.leave();
    }
}
