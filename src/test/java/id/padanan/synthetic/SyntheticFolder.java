package id.padanan.synthetic;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up corpus on disk.
 *
 * @param articles the corpus: a file of JSON Lines, or a folder of such files
 * @param truth what is true about each record: tab-separated number of the line, kind, id, origin and change
 * @param sources the registry of its outlets, {@code sources.yaml}
 */
public record SyntheticFolder(Path articles, Path truth, Path sources) {
    private static final int BATCH = 1_000;

    /**
     * Writes the first records of a corpus, with memory for a thousand at a time. The same arguments always give the same files.
     *
     * @param folder made if it is not there
     * @param size number of records
     * @param broken share of broken records, from 0 to less than 0.85
     * @param shape how the records lie there
     */
    public static SyntheticFolder write(Path folder, int size, long seed, double broken, Shape shape)
            throws IOException {
        Files.createDirectories(folder);
        SyntheticFolder files =
                new SyntheticFolder(shape.in(folder), folder.resolve("truth.tsv"), folder.resolve("sources.yaml"));
        Files.writeString(files.sources, Outlet.registry());
        SyntheticCorpus corpus = new SyntheticCorpus(seed, SyntheticCorpus.Shares.USUAL.withBroken(broken));
        try (Shape.Records records = shape.open(files.articles);
                BufferedWriter truths = Files.newBufferedWriter(files.truth)) {
            for (int start = 0; start < size; start += BATCH) {
                List<Made> batch = IntStream.range(start, Math.min(size, start + BATCH))
                        .parallel()
                        .mapToObj(number -> Made.of(corpus.record(number)))
                        .toList();
                for (Made made : batch) {
                    records.write(made.number, made.line);
                    truths.write(made.truth);
                }
            }
        }
        return files;
    }

    /** A record as it stands in the files, line ends included. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    private record Made(int number, byte[] line, String truth) {
        static Made of(SyntheticRecord made) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            line.writeBytes(made.line());
            line.write('\n');
            return new Made(made.number(), line.toByteArray(), made.truth() + "\n");
        }
    }
}
