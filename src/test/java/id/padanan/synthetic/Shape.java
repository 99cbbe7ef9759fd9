package id.padanan.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How the records of a made-up corpus lie on disk. */
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

    /** A file for each, all in one folder. */
    FILES("articles") {
        @Override
        Records open(Path path) throws IOException {
            Files.createDirectories(path);
            return new Records() {
                @Override
                public void write(int number, byte[] line) throws IOException {
                    // Padded, so that the order of names is that of numbers; from 1 as lines are.
                    Files.write(path.resolve(String.format(Locale.ROOT, "record-%09d.jsonl", number + 1)), line);
                }

                @Override
                public void close() {
                    // Every file is closed already.
                }
            };
        }
    };

    private static final int BUFFER_BYTES = 1 << 16;

    private final String fileName;

    Shape(String fileName) {
        this.fileName = fileName;
    }

    /** Where the records lie in a folder. */
    Path in(Path folder) {
        return folder.resolve(fileName);
    }

    /** Begins to write records. */
    abstract Records open(Path path) throws IOException;

    /** Takes records one after another. */
    interface Records extends AutoCloseable {
        /**
         * Writes one more.
         *
         * @param number from 0
         * @param line the record with the end of its line
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

    /** Compresses a little less, for writing must not take longer than making. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
