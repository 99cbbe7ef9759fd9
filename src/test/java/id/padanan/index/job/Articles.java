package id.padanan.index.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes corpus files. */
public final class Articles {
    private Articles() {}

    /** One record of JSON Lines. */
    public static String record(String id, String body) {
        return "{\"id\":\"" + id + "\",\"title\":\"Judul " + id + "\",\"source\":\"kompas\",\"body\":\"" + body
                + "\"}\n";
    }

    /** A number of articles {@code a0}, {@code a1}, … with one paragraph each. */
    public static Path write(Path file, int count) throws IOException {
        return write(file, "a", count);
    }

    /** The same with another id prefix. */
    public static Path write(Path file, String prefix, int count) throws IOException {
        return Files.writeString(
                file,
                IntStream.range(0, count)
                        .mapToObj(i ->
                                record(prefix + i, "Pemerintah menjamin harga beras ke-" + i + " tetap. ".repeat(20)))
                        .collect(Collectors.joining()));
    }
}
