package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchConfig;
import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Shares the embedded server of one data directory between processes. {@link #join} registers this process as a user
 * and starts the server unless it is already running, started by another process or left over from a killed one.
 * {@link #leave} unregisters it and stops the server if no other process uses it.
 */
public final class EmbeddedServer {
    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

    private final ServerFiles files;
    private final int port;
    private FileChannel share;

    public EmbeddedServer(ServerFiles files, int port) {
        this.files = files;
        this.port = port;
    }

    /**
     * Joins the server and waits until it is healthy.
     *
     * @throws ElasticsearchException if the server is not available
     */
    public synchronized void join(ElasticsearchConfig config) {
        try {
            takeShare();
            ServerLocks.exclusively(files, () -> startUnlessRunning(config));
        } catch (AccessDeniedException e) {
            throw noPermission(e);
        } catch (IOException e) {
            throw new ElasticsearchException(
                    "Cannot use " + files.root() + " for Elasticsearch: " + e
                            + ". Fix this, or set padanan.data-dir to another folder.",
                    e);
        }
    }

    /**
     * Registers this process as a user without starting the server. A server started by another process then keeps
     * running until {@link #leave}.
     */
    synchronized void takeShare() throws IOException {
        Files.createDirectories(files.root());
        if (share == null) {
            share = ServerLocks.share(files);
        }
    }

    private void startUnlessRunning(ElasticsearchConfig config) throws IOException {
        Optional<ProcessHandle> running = files.process();
        if (running.isPresent()) {
            LOG.debugf(
                    "Using the running Elasticsearch: process %d, port %d",
                    running.get().pid(), port);
            checkPort();
        } else {
            start(config);
        }
        ServerProbe.awaitHealthy(files, port, config.startTimeout());
    }

    private void checkPort() {
        int actual = files.keptPort().orElse(port);
        if (actual != port) {
            throw new ElasticsearchException("Elasticsearch is already running on port " + actual + " of "
                    + files.root() + ", not on port " + port + ". Restart Padanan to use it.");
        }
    }

    private void start(ElasticsearchConfig config) throws IOException {
        if (!ServerPort.isFree(port)) {
            throw new ElasticsearchException(
                    "Port " + port + ", which Elasticsearch needs, is in use by another program."
                            + " Set padanan.elasticsearch.port to a free port, or unset it to use any free port.");
        }
        ServerDistribution distribution = ServerDistribution.locate(config.home());
        Path javaHome = config.javaHome().orElseGet(() -> Path.of(System.getProperty("java.home")));
        JavaVersion.require(javaHome, distribution.requiredJava());
        ServerSettings.write(files, distribution, port, config);
        Files.writeString(files.port(), port + "\n");
        if (UnprivilegedUser.isNeeded()) {
            UnprivilegedUser.changeOwner(files.server());
        }
        LOG.infof("Starting Elasticsearch %s on 127.0.0.1:%d", distribution.version(), port);
        new ServerLauncher(distribution, files, javaHome).launch(config.startTimeout());
    }

    private ElasticsearchException noPermission(AccessDeniedException e) {
        return new ElasticsearchException(
                "User " + System.getProperty("user.name") + " cannot write to " + e.getFile()
                        + ". Give this user write access, or set padanan.data-dir to a folder that the user owns.",
                e);
    }

    /** Unregisters this process. If it was the last user, stops the server and waits until it has stopped. */
    public synchronized void leave() {
        if (share == null) {
            return;
        }
        try {
            ServerLocks.exclusively(files, this::giveUpShare);
        } catch (IOException e) {
            LOG.warnf("Elasticsearch on %s may still be running: %s", files.root(), e);
        }
    }

    private void giveUpShare() throws IOException {
        share.close();
        share = null;
        if (ServerLocks.isUnused(files)) {
            files.process().ifPresent(EmbeddedServer::stop);
        }
    }

    private static void stop(ProcessHandle process) {
        if (!process.destroy()) {
            LOG.warnf(
                    "Elasticsearch was not stopped because it runs as another user. Stop process %d manually.",
                    process.pid());
            return;
        }
        try {
            process.onExit().get(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            LOG.debugf("Stopped Elasticsearch, process %d", process.pid());
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new CompletionException(e);
        }
    }
}
