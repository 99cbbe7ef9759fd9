package id.padanan.synthetic;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A synthetic corpus on disk.
 *
 * @param articles the corpus: a file of JSON Lines, or a folder of such files
 * @param truth the ground truth of each record: line number, kind, id, origin and change, separated by tabs
 * @param sources the registry of its outlets, {@code sources.yaml}
 */
public record SyntheticFolder(Path articles, Path truth, Path sources) {
    private static final int BATCH = 1_000;

    /**
     * Writes the first records of a corpus, with at most a thousand in memory. Deterministic: the same arguments give
     * the same files.
     *
     * @param folder created if it does not exist
     * @param size number of records
     * @param broken share of broken records, from 0 to less than 0.85
     * @param shape file layout
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

    /** A record as written, with line break. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Made(int number, byte[] line, String truth) {
        static Made of(SyntheticRecord made) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            line.writeBytes(made.line());
            line.write('\n');
            return new Made(made.number(), line.toByteArray(), made.truth() + "\n");
        }
    }
}
