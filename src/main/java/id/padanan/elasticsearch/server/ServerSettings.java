package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** Writes the embedded server's configuration at each start. */
final class ServerSettings {
    private ServerSettings() {}

    static void write(ServerFiles files, ServerDistribution distribution, int port, ElasticsearchConfig config)
            throws IOException {
        for (Path folder : new Path[] {files.config(), files.data(), files.logs(), files.temp()}) {
            Files.createDirectories(folder);
        }
        for (String name : new String[] {"jvm.options", "log4j2.properties"}) {
            Path original = distribution.home().resolve("config").resolve(name);
            Files.copy(original, files.config().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Path options = Files.createDirectories(files.config().resolve("jvm.options.d"));
        Files.writeString(options.resolve("padanan.options"), jvmOptions(config));
        Files.writeString(files.config().resolve("elasticsearch.yml"), yaml(files, port));
    }

    private static String yaml(ServerFiles files, int port) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("cluster.name", "padanan");
        settings.put("node.name", "padanan");
        settings.put("path.data", quoted(files.data()));
        settings.put("path.logs", quoted(files.logs()));
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", String.valueOf(port));
        // A single node needs no fixed transport port, so the system picks a free one.
        settings.put("transport.port", "0");
        settings.put("discovery.type", "single-node");
        // The server listens only on loopback, so it needs no users. With security on, it would create certificates at
        // the start.
        settings.put("xpack.security.enabled", "false");
        settings.put("xpack.security.autoconfiguration.enabled", "false");
        // The default watermarks are percentages, so a large disk with enough space would count as full.
        settings.put("cluster.routing.allocation.disk.watermark.low", "1500mb");
        settings.put("cluster.routing.allocation.disk.watermark.high", "1gb");
        settings.put("cluster.routing.allocation.disk.watermark.flood_stage", "500mb");
        StringBuilder yaml = new StringBuilder("# Padanan overwrites this file at each start.\n");
        settings.forEach(
                (key, value) -> yaml.append(key).append(": ").append(value).append('\n'));
        return yaml.toString();
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    /**
     * Reduces start time and memory: a small heap that grows as needed, optionally only the fast JIT compiler, no
     * garbage collection log.
     */
    private static String jvmOptions(ElasticsearchConfig config) {
        return String.join(
                "\n",
                "-Xms" + config.heap(),
                "-Xmx" + config.heap(),
                "-XX:-AlwaysPreTouch",
                config.quickStart() ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr:utctime,level,tags",
                "");
    }
}
