package id.padanan.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a synthetic corpus. */
@Command(name = "generate", description = "Writes a made-up corpus of any size into a folder.")
public class GenerateCommand implements Callable<Integer> {
    private static final double MOST_BROKEN = 0.8;

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where to write; made if it is not there.")
    Path folder;

    @Parameters(index = "1", paramLabel = "ARTICLES", description = "How many records.")
    int size;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Another seed, other texts (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--broken", defaultValue = "0", description = "Share of broken records, 0 to 0.8 (default: 0).")
    double broken;

    @Option(
            names = "--shape",
            defaultValue = "LINES",
            description = "How the articles lie on disk: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Shape shape;

    @Override
    public Integer call() throws IOException {
        if (size < 1 || broken < 0 || broken > MOST_BROKEN) {
            throw new ParameterException(
                    spec.commandLine(), "ARTICLES must be 1 or more, and --broken a share from 0 to 0.8.");
        }
        Instant start = Instant.now();
        SyntheticFolder files = SyntheticFolder.write(folder, size, seed, broken, shape);
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%s: %,d records, in %.1f s (%,.0f a second)%n",
                        files.articles(),
                        size,
                        seconds,
                        size / seconds);
        return 0;
    }
}
