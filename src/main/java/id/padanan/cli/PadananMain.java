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

/** Where the program starts. */
@QuarkusMain
public final class PadananMain {
    PadananMain() {}

    /** Runs one command; {@code serve} where none is named. */
    public static void main(String... args) {
        // Help and wrong usage are answered here, before anything is started.
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
                index.requireSense();
            }
            if (command.equals(GlossaryCommand.NAME)) {
                // It needs no Elasticsearch, so Quarkus, which would start one, is not booted.
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

    /** A command that could not even start, for want of Elasticsearch for one, made nothing live. */
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
     * Every command but {@code serve} opens no port, so that it can run beside a serving one, and keeps the terminal for its
     * own words. Set as system properties because Quarkus reads its configuration before any command runs.
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
