package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The unpacked server.
 *
 * @param home its absolute folder
 * @param version version such as {@code 8.19.21}
 */
record ServerDistribution(Path home, String version) {
    private static final Pattern SERVER_JAR = Pattern.compile("elasticsearch-(\\d+\\.\\d+\\.\\d+)\\.jar");

    /**
     * Finds the server at the given path, relative to the working directory, to the folder of the running jar or to one
     * of the two folders above it.
     *
     * @throws ElasticsearchException if no server is found
     */
    static ServerDistribution locate(Path configured) {
        List<Path> candidates =
                new ArrayList<>(List.of(configured.toAbsolutePath().normalize()));
        Path folder = folderOfRunningJar();
        for (int i = 0; i < 3 && folder != null; i++, folder = folder.getParent()) {
            candidates.add(folder.resolve(configured.getFileName()));
        }
        return candidates.stream()
                .flatMap(ServerDistribution::at)
                .findFirst()
                .orElseThrow(() -> new ElasticsearchException("No Elasticsearch at " + candidates.get(0)
                        + ". Run `./mvnw package` to unpack it there, or set padanan.elasticsearch.home"
                        + " to an unpacked server or padanan.elasticsearch.hosts to your own cluster."));
    }

    private static Path folderOfRunningJar() {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"))
                ? Path.of(classPath).toAbsolutePath().normalize().getParent()
                : null;
    }

    private static Stream<ServerDistribution> at(Path home) {
        if (!Files.isDirectory(home.resolve("lib"))) {
            return Stream.empty();
        }
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            return jars
                    .map(jar -> SERVER_JAR.matcher(jar.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(jar -> new ServerDistribution(home, jar.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the oldest Java release that can run this server. */
    int requiredJava() {
        return version.startsWith("8.") ? 17 : 21;
    }
}
