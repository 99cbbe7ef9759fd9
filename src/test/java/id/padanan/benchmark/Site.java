package id.padanan.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the packaged program as a server, with its own Elasticsearch and data. */
final class Site implements AutoCloseable {
    private static final Duration START_TIMEOUT = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final int REJECTIONS = 3;

    private final Path jar;
    private final Path folder;
    private final int elasticsearchPort = freePort();
    private final int port = freePort();
    private final List<String> settings;
    private final Process server;

    /**
     * Starts the program and waits until it is ready.
     *
     * @param folder folder for data and logs
     * @param corpus corpus of the first start; its source registry also applies to all later runs
     */
    Site(Path jar, Path elasticsearchHome, Path folder, Path corpus) throws IOException, InterruptedException {
        this.jar = jar;
        this.folder = Files.createDirectories(folder);
        settings = List.of(
                "-Dpadanan.data-dir=" + folder.resolve("data").toAbsolutePath(),
                "-Dpadanan.corpus-dir=" + corpus.toAbsolutePath(),
                // Settings that suit the indexing of an archive.
                "-Dpadanan.elasticsearch.quick-start=false",
                "-Dpadanan.elasticsearch.heap=1g",
                "-Dpadanan.elasticsearch.home=" + elasticsearchHome.toAbsolutePath(),
                "-Dpadanan.elasticsearch.port=" + elasticsearchPort);
        int management = freePort();
        server = java(
                folder.resolve("serve.log"),
                List.of("-Dquarkus.http.port=" + port, "-Dquarkus.management.port=" + management),
                List.of("serve"));
        awaitReady(URI.create("http://localhost:" + management + "/q/health/ready"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
    }

    private void awaitReady(URI health) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        Instant latest = Instant.now().plus(START_TIMEOUT);
        while (Instant.now().isBefore(latest) && server.isAlive()) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == OK) {
                    return;
                }
            } catch (IOException e) {
                // The server does not listen yet.
            }
            Thread.sleep(500);
        }
        close();
        throw new IllegalStateException("the site did not start; see " + folder.resolve("serve.log"));
    }

    /**
     * Runs {@code index} with these arguments.
     *
     * @param heap maximum heap size, such as {@code 256m}
     */
    JobRun index(String heap, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("index.log");
        Path collections = folder.resolve("index-gc.log");
        Instant start = Instant.now();
        Process job = java(
                log,
                List.of("-Xmx" + heap, "-Xlog:gc:file=" + collections.toAbsolutePath()),
                Stream.concat(Stream.of("index", "--quiet"), Stream.of(arguments))
                        .toList());
        double processor = 0;
        // The operating system reports processor time only while the process runs.
        while (!job.waitFor(500, TimeUnit.MILLISECONDS)) {
            processor = job.info().totalCpuDuration().map(Site::seconds).orElse(processor);
        }
        int exitCode = job.exitValue();
        double seconds = seconds(Duration.between(start, Instant.now()));
        if (exitCode != 0 && exitCode != REJECTIONS) {
            throw new IllegalStateException("the job ended with " + exitCode + "; see " + log);
        }
        return JobRun.of(seconds, processor, collections);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private Process java(Path log, List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(settings);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    URI elasticsearch() {
        return URI.create("http://127.0.0.1:" + elasticsearchPort);
    }

    /** Stops the program and its Elasticsearch. */
    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(1, TimeUnit.MINUTES)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
