package id.padanan.synthetic;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A made-up corpus on disk.
 *
 * @param articles the corpus: JSON Lines, compressed or not
 * @param truth what is true about each record: tab-separated number of the line, kind, id, origin and change
 * @param sources the registry of its outlets, {@code sources.yaml}
 */
public record CorpusFolder(Path articles, Path truth, Path sources) {
    private static final int BATCH = 1_000;
    private static final int BUFFER_BYTES = 1 << 16;

    /**
     * Writes the first records of a corpus, with memory for a thousand at a time. The same arguments always give the same files.
     *
     * @param folder made if it is not there
     * @param size number of records
     * @param broken share of broken records, from 0 to less than 0.85
     * @param compressed whether to write {@code .jsonl.gz}
     */
    public static CorpusFolder write(Path folder, int size, long seed, double broken, boolean compressed)
            throws IOException {
        Files.createDirectories(folder);
        CorpusFolder files = new CorpusFolder(
                folder.resolve(compressed ? "articles.jsonl.gz" : "articles.jsonl"),
                folder.resolve("truth.tsv"),
                folder.resolve("sources.yaml"));
        Files.writeString(files.sources, Outlet.registry());
        SyntheticCorpus corpus = new SyntheticCorpus(seed, SyntheticCorpus.Shares.USUAL.withBroken(broken));
        try (OutputStream lines = open(files.articles, compressed);
                BufferedWriter truths = Files.newBufferedWriter(files.truth)) {
            for (int start = 0; start < size; start += BATCH) {
                List<Made> batch = IntStream.range(start, Math.min(size, start + BATCH))
                        .parallel()
                        .mapToObj(number -> Made.of(corpus.record(number)))
                        .toList();
                for (Made made : batch) {
                    made.line.writeTo(lines);
                    truths.write(made.truth);
                }
            }
        }
        return files;
    }

    /** A record as it stands in the files, line ends included. */
    private record Made(ByteArrayOutputStream line, String truth) {
        static Made of(SyntheticRecord made) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            line.writeBytes(made.line());
            line.write('\n');
            return new Made(line, made.truth() + "\n");
        }
    }

    private static OutputStream open(Path file, boolean compressed) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return new BufferedOutputStream(compressed ? new FastGzip(bytes) : bytes, BUFFER_BYTES);
    }

    /** Compresses a little less, for writing must not take longer than making. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
