package id.padanan.elasticsearch.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Looks up programs on this machine's PATH. */
final class Executables {
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private Executables() {}

    static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return SEPARATOR
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
