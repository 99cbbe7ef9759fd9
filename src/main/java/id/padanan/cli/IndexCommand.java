package id.padanan.cli;

import id.padanan.index.IndexingJob;
import id.padanan.index.IndexingSummary;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rebuilds the index from files. */
@Command(
        name = "index",
        description = "Rebuilds the whole index from the articles below the given paths.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all became articles",
            "2:wrong usage",
            "3:some files or records were rejected; the rest is live",
            "4:the new index was not made live"
        })
public class IndexCommand implements Callable<Integer> {
    private static final int REJECTIONS = 3;
    /** Exit code of a command that made no new index live. */
    static final int NOT_LIVE = 4;

    @Inject
    IndexingJob job;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders, and .md, .txt, .jsonl or .jsonl.gz files.")
    List<Path> paths;

    @Override
    public Integer call() {
        IndexingSummary summary = job.run(paths);
        print(summary);
        if (!summary.live()) {
            return NOT_LIVE;
        }
        return summary.rejections().isEmpty() ? 0 : REJECTIONS;
    }

    private void print(IndexingSummary summary) {
        PrintWriter err = spec.commandLine().getErr();
        summary.warnings().forEach(warning -> err.println("warning: " + warning));
        summary.rejections().forEach(rejection -> err.println("rejected: " + rejection));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "Read %,d, indexed %,d, rejected %,d in %.1f s.%n",
                summary.read(),
                summary.indexed(),
                summary.rejections().size(),
                summary.elapsed().toMillis() / 1000.0);
        if (!summary.live()) {
            err.println("The index was not replaced: " + summary.failure() + ".");
        }
        err.flush();
        out.flush();
    }
}
