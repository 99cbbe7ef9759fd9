package id.padanan.cli;

import id.padanan.cli.glossary.GlossaryCommand;
import id.padanan.cli.index.IndexCommand;
import id.padanan.index.job.EvaluationIndex;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Entry point of the program. */
@QuarkusMain
public final class PadananMain {
    PadananMain() {}

    /** Runs one command, or {@code serve} if none is given. */
    public static void main(String... args) {
        // Handles help and wrong usage here, before anything is started.
        CommandLine commandLine = new CommandLine(new PadananCommand());
        try {
            ParseResult parsed = commandLine.parseArgs(args);
            Integer exitCode = CommandLine.executeHelpRequest(parsed);
            if (exitCode != null) {
                System.exit(exitCode);
            }
            String command =
                    parsed.hasSubcommand() ? parsed.subcommand().commandSpec().name() : ServeCommand.NAME;
            if (parsed.hasSubcommand()
                    && parsed.subcommand().commandSpec().userObject() instanceof IndexCommand index) {
                index.requireValidOptions();
            }
            if (command.equals(GlossaryCommand.NAME)) {
                // Runs without booting Quarkus, which would start Elasticsearch; these commands do not need it.
                System.exit(commandLine.execute(args));
            }
            if (!command.equals(ServeCommand.NAME)) {
                prepare(command);
                Quarkus.run(CommandApplication.class, PadananMain::exit, args);
                return;
            }
        } catch (ParameterException e) {
            CommandLine wrong = e.getCommandLine();
            wrong.getErr().println(e.getMessage());
            wrong.usage(wrong.getErr());
            System.exit(wrong.getCommandSpec().exitCodeOnInvalidInput());
        }
        Quarkus.run(CommandApplication.class, args);
    }

    /** A command that could not start, for example without Elasticsearch, made nothing live. */
    private static void exit(int exitCode, Throwable failure) {
        if (failure == null) {
            System.exit(exitCode);
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        System.err.println(Objects.requireNonNullElseGet(cause.getMessage(), cause::toString));
        System.exit(IndexCommand.NOT_LIVE);
    }

    private static void prepare(String command) {
        closePorts();
        if (command.equals(EvaluateCommand.NAME)) {
            System.setProperty(EvaluationIndex.NAME_KEY, EvaluationIndex.NAME);
        }
    }

    /**
     * Makes every command except {@code serve} open no port, so it can run while a site is serving, and print only
     * warnings to the error stream. Uses system properties because Quarkus reads its configuration before any command
     * runs.
     */
    private static void closePorts() {
        setUnlessGiven("quarkus.http.host-enabled", "false");
        setUnlessGiven("quarkus.management.host-enabled", "false");
        setUnlessGiven("quarkus.banner.enabled", "false");
        setUnlessGiven("quarkus.log.console.level", "WARN");
        setUnlessGiven("quarkus.log.console.stderr", "true");
    }

    private static void setUnlessGiven(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
