package id.padanan.cli;

import id.padanan.corpus.CorpusReader;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.job.IndexingRequest;
import id.padanan.index.job.IndexingRequest.Mode;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.RollbackSummary;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rebuilds the index from files, or brings it up to date. */
@Command(
        name = "index",
        description = {
            "Rebuilds the whole index from the articles below the given paths, or brings it up to date.",
            "One job runs at a time, on however many servers; readers notice nothing."
        },
        customSynopsis = {
            "padanan index [--dry-run] PATH...",
            "padanan index --update [--prune] PATH...",
            "padanan index --rollback"
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all became articles",
            "2:wrong usage",
            "3:some files or records were rejected; the rest is live",
            "4:the index was not replaced or not brought up to date"
        })
public class IndexCommand implements Callable<Integer> {
    private static final int REJECTIONS = 3;
    /** Exit code of a command that made no new index live. */
    static final int NOT_LIVE = 4;

    @Inject
    IndexingJob job;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = {
                "Folders, and .md, .txt, .jsonl or .jsonl.gz files;",
                "- is the standard input as JSON Lines, compressed or not."
            })
    List<Path> paths = List.of();

    @Option(
            names = "--update",
            description = "Adds what is new to the live index and writes anew what has changed, and nothing else.")
    boolean update;

    @Option(
            names = "--prune",
            description = "With --update, also removes articles that came from the paths and are gone there.")
    boolean prune;

    @Option(names = "--dry-run", description = "Reads and tries everything, and writes nothing.")
    boolean dryRun;

    @Option(names = "--rollback", description = "Makes the index before the live one live again.")
    boolean rollback;

    /** @throws ParameterException if the options do not go together */
    void requireSense() {
        if (rollback && (update || prune || dryRun || !paths.isEmpty())) {
            throw wrong("--rollback goes alone");
        }
        if (!rollback && paths.isEmpty()) {
            throw wrong("Missing required parameter: 'PATH'");
        }
        if (dryRun && update) {
            throw wrong("--dry-run does not go with --update");
        }
        if (prune && (!update || paths.contains(CorpusReader.STANDARD_INPUT))) {
            throw wrong("--prune goes with --update, and with files and folders only");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public Integer call() {
        requireSense();
        IndexReport report =
                new IndexReport(spec.commandLine().getOut(), spec.commandLine().getErr());
        if (rollback) {
            RollbackSummary summary = job.rollBack();
            report.print(summary);
            return summary.failure() == null ? 0 : NOT_LIVE;
        }
        IndexingSummary summary = job.run(new IndexingRequest(mode(), paths, prune), report);
        report.print(summary);
        if (summary.failure() != null) {
            return NOT_LIVE;
        }
        return summary.rejected() == 0 ? 0 : REJECTIONS;
    }

    private Mode mode() {
        return dryRun ? Mode.DRY : update ? Mode.UPDATE : Mode.FULL;
    }
}
