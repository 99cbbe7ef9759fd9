package id.padanan.elasticsearch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the server by way of its own launcher, {@code bin/elasticsearch -d} without the shell script: it works out the
 * server's JVM options, waits until the server is up and leaves it running on its own.
 */
final class ServerLauncher {
    private final ServerDistribution distribution;
    private final ServerFiles files;
    private final Path javaHome;

    ServerLauncher(ServerDistribution distribution, ServerFiles files, Path javaHome) {
        this.distribution = distribution;
        this.files = files;
        this.javaHome = javaHome;
    }

    /**
     * Returns when the server accepts requests.
     *
     * @throws ElasticsearchException where it does not within the given time, with what it printed last
     */
    void launch(Duration timeout) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command())
                // The launcher takes the working directory for the server's home.
                .directory(distribution.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(files.startLog().toFile());
        Map<String, String> environment = builder.environment();
        List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "ES_JAVA_OPTS")
                .forEach(environment::remove);
        environment.put("ES_TMPDIR", files.temp().toString());
        environment.put("LIBFFI_TMPDIR", files.temp().toString());
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
            // Ctrl-C in the terminal of one process must not stop the server under the others.
            command.add("setsid");
        }
        if (UnprivilegedUser.isNeeded()) {
            command.addAll(UnprivilegedUser.commandPrefix(List.of(home.resolve("lib"), files.server(), javaHome)));
        }
        command.addAll(List.of(
                javaHome.resolve("bin").resolve("java").toString(),
                "-Xms4m",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dcli.name=server",
                "-Dcli.script=" + home.resolve("bin").resolve("elasticsearch"),
                "-Dcli.libs=lib/tools/server-cli",
                "-Des.path.home=" + home,
                "-Des.path.conf=" + files.config(),
                "-Des.distribution.type=zip",
                "-cp",
                home.resolve("lib") + "/*" + File.pathSeparator
                        + home.resolve("lib").resolve("cli-launcher") + "/*",
                "org.elasticsearch.launcher.CliToolLauncher",
                "-d",
                "-p",
                files.pid().toString()));
        return command;
    }
}
