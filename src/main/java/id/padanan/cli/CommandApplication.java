package id.padanan.cli;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Instance;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Runs the command line with picocli. The commands are CDI beans. */
public class CommandApplication implements QuarkusApplication {
    private final PadananCommand command;
    private final IFactory factory;

    CommandApplication(Instance<PadananCommand> command, IFactory factory) {
        this.command = command.get();
        this.factory = factory;
    }

    @Override
    public int run(String... args) {
        return new CommandLine(command, factory).execute(args);
    }
}
