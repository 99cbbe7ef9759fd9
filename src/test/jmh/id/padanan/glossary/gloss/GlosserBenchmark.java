package id.padanan.glossary.gloss;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.term.TermPair;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much text the {@link Glosser} renders in a second on one core: one operation is 1 MB (10^6 bytes of UTF-8), so
 * operations per second are MB per second. Run with {@code ./mvnw -Pbenchmark verify}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class GlosserBenchmark {
    private static final int MEGABYTE = 1_000_000;
    private static final long SEED = 20_251;

    private Glosser glosser;
    private String text;

    /** Writes a megabyte of listed terms, inflected and unknown words, numbers and punctuation. */
    @Setup
    public void writeText() {
        Glossary glossary = GlossaryLoader.builtIn();
        glosser = new Glosser(glossary);
        Random random = new Random(SEED);
        StringBuilder written = new StringBuilder();
        while (written.length() < MEGABYTE) {
            written.append(word(glossary.pairs(), random)).append(random.nextInt(12) == 0 ? ". " : " ");
        }
        text = new String(written.toString().getBytes(StandardCharsets.UTF_8), 0, MEGABYTE, StandardCharsets.UTF_8);
    }

    private static String word(List<TermPair> pairs, Random random) {
        String term = pairs.get(random.nextInt(pairs.size())).term();
        return switch (random.nextInt(10)) {
            case 0 -> term + "nya";
            case 1 -> term + "-" + term;
            case 2 -> "Xe" + Integer.toString(random.nextInt(2_000), 36);
            case 3 -> Integer.toString(random.nextInt(5_000));
            default -> term;
        };
    }

    /** Glosses the text. */
    @Benchmark
    public AlignedText gloss() {
        return glosser.gloss(text).reading();
    }
}
