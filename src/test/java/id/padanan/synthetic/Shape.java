package id.padanan.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The file layout of a synthetic corpus. */
public enum Shape {
    /** One file of JSON Lines. */
    LINES("articles.jsonl") {
        @Override
        Records open(Path path) throws IOException {
            return stream(Files.newOutputStream(path));
        }
    },

    /** One compressed file of JSON Lines. */
    COMPRESSED("articles.jsonl.gz") {
        @Override
        Records open(Path path) throws IOException {
            return stream(new FastGzip(Files.newOutputStream(path)));
        }
    },

    /** One file per record, all in one folder. */
    FILES("articles") {
        @Override
        Records open(Path path) throws IOException {
            Files.createDirectories(path);
            return new Records() {
                @Override
                public void write(int number, byte[] line) throws IOException {
                    // Zero-padded, so that names sort by number; counted from 1 like lines.
                    Files.write(path.resolve(String.format(Locale.ROOT, "record-%09d.jsonl", number + 1)), line);
                }

                @Override
                public void close() {
                    // Each file is already closed.
                }
            };
        }
    };

    private static final int BUFFER_BYTES = 1 << 16;

    private final String fileName;

    Shape(String fileName) {
        this.fileName = fileName;
    }

    /** The path of the records in a folder. */
    Path in(Path folder) {
        return folder.resolve(fileName);
    }

    /** Opens a writer of records. */
    abstract Records open(Path path) throws IOException;

    /** Writes records in sequence. */
    interface Records extends AutoCloseable {
        /**
         * Writes the next record.
         *
         * @param number from 0
         * @param line the record with its line break
         */
        void write(int number, byte[] line) throws IOException;

        @Override
        void close() throws IOException;
    }

    private static Records stream(OutputStream bytes) {
        OutputStream buffered = new BufferedOutputStream(bytes, BUFFER_BYTES);
        return new Records() {
            @Override
            public void write(int number, byte[] line) throws IOException {
                buffered.write(line);
            }

            @Override
            public void close() throws IOException {
                buffered.close();
            }
        };
    }

    /** Uses a lower compression level, because writing must not be slower than generating. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
