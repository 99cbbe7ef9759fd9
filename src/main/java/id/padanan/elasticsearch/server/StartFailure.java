package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Explains why the embedded server did not start, with a remedy. */
final class StartFailure {
    private static final int LAST_LINES = 15;

    /**
     * The server's error messages for problems that the operator can fix, the most likely first, each with its remedy.
     */
    private static final List<Map.Entry<String, String>> ADVICE = List.of(
            Map.entry(
                    "No space left on device",
                    "The disk is full: free disk space, or set padanan.data-dir to another disk."),
            Map.entry(
                    "Address already in use",
                    "Another program took its port in the meantime: restart Padanan to use another port, or set"
                            + " padanan.elasticsearch.port to a free one."),
            Map.entry(
                    "failed to obtain node locks",
                    "Another Elasticsearch uses this data directory: stop it, or set padanan.data-dir to another"
                            + " folder."),
            Map.entry(
                    "cannot downgrade a node",
                    "The data was written by a newer Elasticsearch: use that version, or set padanan.data-dir to another folder and"
                            + " index again."),
            Map.entry("java.lang.OutOfMemoryError", "The heap is too small: raise padanan.elasticsearch.heap."),
            Map.entry(
                    "insufficient memory",
                    "The machine has too little free memory: lower padanan.elasticsearch.heap or free memory."),
            Map.entry(
                    "AccessDeniedException",
                    "The user that runs Elasticsearch cannot access one of its files: give this user access, or set"
                            + " padanan.data-dir to a folder that the user owns."));

    private StartFailure() {}

    static ElasticsearchException tooSlow(ServerFiles files, Duration timeout) {
        return new ElasticsearchException("Elasticsearch did not start within " + timeout.toSeconds()
                + " s. On a slow machine, raise padanan.elasticsearch.start-timeout. " + lastLines(files));
    }

    static ElasticsearchException unhealthy(ServerFiles files, Duration timeout) {
        return new ElasticsearchException("Elasticsearch runs but did not become healthy within " + timeout.toSeconds()
                + " s. Raise padanan.elasticsearch.start-timeout, or look for the cause in " + files.logs() + ".");
    }

    static ElasticsearchException died(ServerFiles files) {
        String log = read(files.startLog());
        String advice = ADVICE.stream()
                .filter(entry -> log.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Fix the problem that it reports, and start Padanan again.");
        return new ElasticsearchException(
                "Elasticsearch stopped while it was starting. " + advice + " " + lastLines(files));
    }

    private static String lastLines(ServerFiles files) {
        List<String> lines = read(files.startLog()).lines().toList();
        return "The last lines of " + files.startLog() + ":\n"
                + lines.stream()
                        .skip(Math.max(0, lines.size() - LAST_LINES))
                        .map(line -> "    " + line)
                        .collect(Collectors.joining("\n"));
    }

    private static String read(Path log) {
        try {
            // The server writes in the platform's charset. ISO 8859-1 can decode any byte.
            return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
