package id.padanan.cli.index;

import id.padanan.cli.index.IndexReport.FigureFormat;
import id.padanan.corpus.CorpusReader;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.RollbackSummary;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import id.padanan.index.run.IndexingRequest.Mode;
import id.padanan.index.service.SeenProblems;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rebuilds the index from files, or updates it. */
@Command(
        name = "index",
        description = {
            "Rebuilds the index from the articles in the given paths, or updates it.",
            "Only one job runs at a time across all servers. Searches keep working during a job."
        },
        customSynopsis = {
            "padanan index [--dry-run] [--quiet] [--json] [--report FILE] PATH...",
            "padanan index --update [--prune] [--quiet] [--json] [--report FILE] PATH...",
            "padanan index --watch [--quiet] [--json] [--report FILE] PATH...",
            "padanan index --rollback"
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all articles were accepted",
            "2:wrong usage",
            "3:some files or records were rejected; the rest is live",
            "4:the index was not replaced or not updated"
        })
public class IndexCommand implements Callable<Integer> {
    private static final int REJECTIONS = 3;
    /** Exit code of a command that made no new index live. */
    public static final int NOT_LIVE = 4;

    @Inject
    IndexingJob job;

    @Inject
    WatchConfig watchConfig;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = {
                "Folders, or .md, .txt, .jsonl and .jsonl.gz files.",
                "Use - to read JSON Lines from standard input, compressed or not."
            })
    List<Path> paths = List.of();

    @Option(names = "--update", description = "Updates the live index: adds new articles and replaces changed ones.")
    boolean update;

    @Option(names = "--prune", description = "With --update, also removes articles that no longer exist in the paths.")
    boolean prune;

    @Option(
            names = "--watch",
            description = {
                "Runs --update --prune, or a full run if nothing is indexed yet,",
                "and repeats it after every change in the paths. Press Ctrl+C to stop."
            })
    boolean watch;

    @Option(names = "--dry-run", description = "Reads and checks all articles, but writes nothing.")
    boolean dryRun;

    @Option(names = "--rollback", description = "Makes the previous index live again.")
    boolean rollback;

    @Option(names = "--quiet", description = "Prints only the reason if the job fails. The exit code gives the result.")
    boolean quiet;

    @Option(names = "--json", description = "Prints only the summary on standard output, as one JSON object.")
    boolean json;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Writes the rejections to FILE as JSON Lines with place, reason and remedy.")
    Path report;

    /**
     * Checks that the options can be combined.
     *
     * @throws ParameterException if they cannot
     */
    public void requireValidOptions() {
        if (rollback && (update || prune || watch || dryRun || quiet || json || report != null || !paths.isEmpty())) {
            throw wrong("--rollback cannot be combined with other options or paths");
        }
        if (!rollback && paths.isEmpty()) {
            throw wrong("Missing required parameter: 'PATH'");
        }
        if (watch) {
            requireWatchable();
        }
        if (dryRun && update) {
            throw wrong("--dry-run cannot be combined with --update");
        }
        if (prune && (!update || paths.contains(CorpusReader.STANDARD_INPUT))) {
            throw wrong("--prune requires --update, and works only with files and folders");
        }
        if (report != null && paths.stream().anyMatch(this::containsReport)) {
            throw wrong("the --report file is inside one of the paths to index; choose a file outside of them");
        }
    }

    private void requireWatchable() {
        if (dryRun) {
            throw wrong("--watch cannot be combined with --dry-run");
        }
        if (update || prune) {
            throw wrong("--watch includes --update and --prune; leave them out");
        }
        if (paths.contains(CorpusReader.STANDARD_INPUT)) {
            throw wrong("--watch works with files and folders, not with standard input");
        }
        paths.stream().filter(Files::notExists).findFirst().ifPresent(path -> {
            throw wrong("--watch: there is no file or folder " + path);
        });
    }

    private boolean containsReport(Path path) {
        return report.toAbsolutePath()
                .normalize()
                .startsWith(path.toAbsolutePath().normalize());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public Integer call() {
        requireValidOptions();
        return rollback ? rollBack() : watch ? watch() : index();
    }

    private int rollBack() {
        RollbackSummary summary = job.rollBack();
        report(FigureFormat.WORDS).print(summary);
        return summary.failure() == null ? 0 : NOT_LIVE;
    }

    private int watch() {
        SeenProblems seen = new SeenProblems();
        IndexReport end = report(FigureFormat.NONE);
        try {
            new IndexWatch(job, watchConfig, quiet ? line -> {} : end::say).follow(paths, request -> {
                IndexingSummary summary = index(request, seen::isNew);
                seen.endRun(summary.outcome());
                return summary;
            });
            return 0;
        } catch (IOException e) {
            String why = e instanceof AccessDeniedException ? "access denied to " + e.getMessage() : e.getMessage();
            // Only its message distinguishes this limit from other I/O errors.
            String more = "User limit of inotify watches reached".equals(why)
                    ? "Raise fs.inotify.max_user_watches, or run"
                    : "Run";
            end.say("Cannot watch all folders (" + why + "). " + more
                    + " the job with --update --prune on a schedule instead of --watch.");
            return NOT_LIVE;
        }
    }

    private int index() {
        IndexingSummary summary = index(new IndexingRequest(mode(), paths, prune), seen -> true);
        if (summary.failure() != null) {
            return NOT_LIVE;
        }
        return summary.rejected() == 0 ? 0 : REJECTIONS;
    }

    /** @param isWorthShowing returns whether to show a rejection or warning */
    private IndexingSummary index(IndexingRequest request, Predicate<Record> isWorthShowing) {
        IndexReport end = report(json ? FigureFormat.JSON : quiet ? FigureFormat.NONE : FigureFormat.WORDS);
        IndexingSummary summary;
        if (report == null) {
            summary = run(request, isWorthShowing, IndexingListener.NONE);
        } else {
            try (RejectionReport rejections = openReport()) {
                summary = run(request, isWorthShowing, rejections);
                rejections.problem().ifPresent(end::say);
            }
        }
        end.print(summary);
        return summary;
    }

    private IndexReport report(FigureFormat figures) {
        return new IndexReport(spec.commandLine().getOut(), spec.commandLine().getErr(), figures);
    }

    private RejectionReport openReport() {
        try {
            return new RejectionReport(report);
        } catch (IOException e) {
            throw wrong("--report: " + report + " cannot be written (" + e
                    + "); choose a file in an existing folder that this user may write to");
        }
    }

    private IndexingSummary run(
            IndexingRequest request, Predicate<Record> isWorthShowing, IndexingListener rejections) {
        try (JobDisplay display =
                quiet ? JobDisplay.NONE : JobDisplay.on(spec.commandLine().getErr())) {
            return job.run(request, new IndexProgress(display, isWorthShowing, rejections, InstantSource.system()));
        }
    }

    private Mode mode() {
        return dryRun ? Mode.DRY : update ? Mode.UPDATE : Mode.FULL;
    }
}
