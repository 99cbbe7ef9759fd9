package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Starts the server with its own start script, which waits until the server is up and then leaves it running in the
 * background.
 */
final class ServerLauncher {
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "SystemRoot", "TEMP");
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final ServerDistribution distribution;
    private final ServerFiles files;
    private final Path javaHome;

    ServerLauncher(ServerDistribution distribution, ServerFiles files, Path javaHome) {
        this.distribution = distribution;
        this.files = files;
        this.javaHome = javaHome;
    }

    /**
     * Starts the server and waits until it accepts requests.
     *
     * @throws ElasticsearchException if the server does not start in time; the message includes its last output
     */
    void launch(Duration timeout) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(distribution.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(files.startLog().toFile());
        Map<String, String> environment = builder.environment();
        // Passes on only the variables that the server needs: no secrets, and no JVM options meant for other programs.
        environment.keySet().retainAll(INHERITED);
        environment.put("ES_JAVA_HOME", javaHome.toString());
        environment.put("ES_PATH_CONF", files.config().toString());
        environment.put("ES_TMPDIR", files.temp().toString());
        environment.put("LIBFFI_TMPDIR", files.temp().toString());
        environment.put("CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        Process launcher = builder.start();
        try {
            if (!launcher.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw StartFailure.tooSlow(files, timeout);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchException("Interrupted while Elasticsearch was starting.", e);
        } finally {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
        }
        if (launcher.exitValue() != 0) {
            throw StartFailure.died(files);
        }
    }

    private List<String> command() {
        Path home = distribution.home();
        List<String> command = new ArrayList<>();
        if (Executables.isOnPath("setsid")) {
            // Keeps Ctrl-C in the terminal of one process from stopping the server that other processes use.
            command.add("setsid");
        }
        if (UnprivilegedUser.isNeeded()) {
            command.addAll(UnprivilegedUser.commandPrefix(List.of(home.resolve("lib"), files.server(), javaHome)));
        }
        String script = WINDOWS ? "elasticsearch.bat" : "elasticsearch";
        command.addAll(List.of(
                home.resolve("bin").resolve(script).toString(),
                "-d",
                "-p",
                files.pid().toString()));
        return command;
    }
}
