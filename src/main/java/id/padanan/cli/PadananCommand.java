package id.padanan.cli;

import id.padanan.cli.glossary.GlossaryCommand;
import id.padanan.cli.index.IndexCommand;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The top-level command. Without a subcommand it runs {@code serve}. */
@Command(
        name = "padanan",
        description = "Searches Indonesian news in two languages.",
        mixinStandardHelpOptions = true,
        subcommands = {ServeCommand.class, IndexCommand.class, EvaluateCommand.class, GlossaryCommand.class})
public class PadananCommand implements Callable<Integer> {
    @Inject
    ServeCommand serve;

    @Override
    public Integer call() {
        return serve.call();
    }
}
