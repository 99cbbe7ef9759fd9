package id.padanan.cli.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.run.IndexingListener;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file of JSON Lines that names all that was rejected, a whole line at a time while the job runs. What an earlier job wrote
 * there stays until this one begins to read: one that finds another at work must not take its report away.
 */
final class RejectionReport implements IndexingListener, AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean begun;
    private final ObjectMapper json = new ObjectMapper();
    private IOException failure;

    /** @throws IOException if the file cannot be written */
    RejectionReport(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.out = Channels.newOutputStream(channel);
    }

    @Override
    public synchronized void reading(long bytes, OptionalLong ofBytes) {
        if (!begun) {
            begun = true;
            try {
                if (channel.size() > 0) {
                    channel.truncate(0);
                }
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Adds one; after a line that could not be written there are no more. */
    @Override
    public synchronized void rejection(Rejection rejection) {
        if (failure == null) {
            try {
                out.write((json.writeValueAsString(ReportLine.of(rejection)) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** What keeps the report from being whole, as an operator should read it. */
    synchronized Optional<String> problem() {
        return Optional.ofNullable(failure)
                .map(e -> "The report " + file + " is incomplete (" + e.getMessage()
                        + "). Free disk space and run the job again with --dry-run for the complete report.");
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
    record ReportLine(String place, String file, Integer line, String kind, String reason, String remedy) {
        static ReportLine of(Rejection rejection) {
            return new ReportLine(
                    rejection.place().toString(),
                    rejection.place().file().toString(),
                    rejection.place().line(),
                    rejection.reason().name().toLowerCase(Locale.ROOT),
                    rejection.message(),
                    rejection.remedy());
        }
    }
}
