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

/** Says why the embedded server did not start and what to do about it. */
final class StartFailure {
    private static final int LAST_LINES = 15;

    /** What the server prints when it fails for a reason that the operator can mend, the likeliest first. */
    private static final List<Map.Entry<String, String>> ADVICE = List.of(
            Map.entry(
                    "No space left on device", "The disk is full: make room, or set padanan.data-dir to another disk."),
            Map.entry(
                    "Address already in use",
                    "Its port was taken by another program meanwhile: start again for another port, or set"
                            + " padanan.elasticsearch.port to a free one."),
            Map.entry(
                    "failed to obtain node locks",
                    "Another Elasticsearch uses this data directory: stop it, or set padanan.data-dir to another"
                            + " folder."),
            Map.entry(
                    "cannot downgrade a node",
                    "The data is of a newer Elasticsearch: use that one, or set padanan.data-dir to another folder and"
                            + " index again."),
            Map.entry("java.lang.OutOfMemoryError", "The heap is too small: raise padanan.elasticsearch.heap."),
            Map.entry(
                    "insufficient memory",
                    "The machine has too little memory free: lower padanan.elasticsearch.heap or free some."),
            Map.entry(
                    "AccessDeniedException",
                    "The user that runs Elasticsearch may not use one of its files: give it the rights, or set"
                            + " padanan.data-dir to a folder of its own."));

    private StartFailure() {}

    static ElasticsearchException tooSlow(ServerFiles files, Duration timeout) {
        return new ElasticsearchException("Elasticsearch did not start within " + timeout.toSeconds()
                + " s. On a slow machine, raise padanan.elasticsearch.start-timeout. " + lastLines(files));
    }

    static ElasticsearchException unhealthy(ServerFiles files, Duration timeout) {
        return new ElasticsearchException("Elasticsearch runs but did not become healthy within " + timeout.toSeconds()
                + " s. Raise padanan.elasticsearch.start-timeout, or see " + files.logs() + " for what it lacks.");
    }

    static ElasticsearchException died(ServerFiles files) {
        String log = read(files.startLog());
        String advice = ADVICE.stream()
                .filter(entry -> log.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Mend what it complains about, and start again.");
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
            // The server writes in the platform's charset: never fail on a byte.
            return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
