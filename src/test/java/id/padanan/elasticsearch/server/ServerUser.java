package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.TestConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another process that uses the server of a data directory until its input ends. */
final class ServerUser {
    private final Process process;

    private ServerUser(Process process) {
        this.process = process;
    }

    /** Starts the process and returns when it has joined the server. */
    static ServerUser start(Path dataDirectory) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String key : List.of("padanan.elasticsearch.home", "padanan.elasticsearch.java-home")) {
            Optional.ofNullable(System.getProperty(key)).ifPresent(value -> command.add("-D" + key + "=" + value));
        }
        command.addAll(List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                ServerUser.class.getName(),
                dataDirectory.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals("joined")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the other process could not join");
        }
        return new ServerUser(process);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Makes the process leave the server and returns when it has ended. */
    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    public static void main(String[] arguments) throws IOException {
        ServerFiles files = ServerFiles.in(Path.of(arguments[0]));
        EmbeddedServer server = new EmbeddedServer(files, ServerPort.choose(files, Optional.empty()));
        server.join(TestConfig.of(Map.of()));
        System.out.println("joined");
        int end = System.in.read();
        if (end < 0) {
            server.leave();
        }
    }
}
