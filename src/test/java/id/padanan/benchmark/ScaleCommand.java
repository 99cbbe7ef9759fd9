package id.padanan.benchmark;

import id.padanan.synthetic.GenerateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Tools that test Padanan with large archives: {@code ./mvnw -Pscale -DskipTests verify -Dscale="…"}. */
@Command(
        name = "scale",
        description = "Makes corpora of any size, and measures the indexing job with them; measures how pages load.",
        subcommands = {GenerateCommand.class, IndexingBenchmark.class, ChoicesBenchmark.class, PageBenchmark.class},
        mixinStandardHelpOptions = true)
public final class ScaleCommand {
    private ScaleCommand() {}

    /** Runs one of the commands. */
    public static void main(String... args) {
        System.exit(new CommandLine(new ScaleCommand()).execute(args));
    }
}
