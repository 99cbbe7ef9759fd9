package id.padanan.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.corpus.Rejection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file of JSON Lines that names all that was rejected, a whole line at a time while the job runs. */
final class RejectionReport implements AutoCloseable {
    private final Path file;
    private final OutputStream out;
    private final ObjectMapper json = new ObjectMapper();
    private IOException failure;

    /** @throws IOException if the file cannot be written */
    RejectionReport(Path file) throws IOException {
        this.file = file;
        this.out = Files.newOutputStream(file);
    }

    /** Adds one; after a line that could not be written there are no more. */
    synchronized void add(Rejection rejection) {
        if (failure == null) {
            try {
                out.write((json.writeValueAsString(Entry.of(rejection)) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** What keeps the report from being whole, as an operator should read it. */
    synchronized Optional<String> problem() {
        return Optional.ofNullable(failure)
                .map(e -> "The report " + file + " is not complete (" + e.getMessage()
                        + "); make room, and run the job again with --dry-run for all of it.");
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // Every line was handed over when it was written.
        }
    }

    /** A line of the report; {@code line} is left out where the whole file is meant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"place", "file", "line", "kind", "reason", "remedy"})
    record Entry(String place, String file, Integer line, String kind, String reason, String remedy) {
        static Entry of(Rejection rejection) {
            return new Entry(
                    rejection.place().toString(),
                    rejection.place().file().toString(),
                    rejection.place().line(),
                    rejection.reason().name().toLowerCase(Locale.ROOT),
                    rejection.message(),
                    rejection.remedy());
        }
    }
}
