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
 * Writes all rejections to a file of JSON Lines, one complete line at a time while the job runs. Keeps the report of an
 * earlier job until this job begins to read, because a job that is locked out must not delete it.
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

    /** Adds a rejection. After the first write error, ignores all further ones. */
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

    /** Returns why the report is incomplete, as a message for the operator. */
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
            // Every line was already flushed when it was written.
        }
    }

    /** A line of the report. {@code line} is missing if the whole file was rejected. */
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
