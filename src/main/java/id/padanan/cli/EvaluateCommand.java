package id.padanan.cli;

import id.padanan.corpus.intake.Rejection;
import id.padanan.evaluation.Evaluation;
import id.padanan.evaluation.EvaluationFigures;
import id.padanan.evaluation.EvaluationReport;
import id.padanan.evaluation.Explanation;
import id.padanan.evaluation.FateCounts;
import id.padanan.evaluation.InvalidRetrievalSetException;
import id.padanan.evaluation.JudgedQuery;
import id.padanan.evaluation.QueryOutcome;
import id.padanan.evaluation.RetrievalSet;
import id.padanan.evaluation.TermFate;
import id.padanan.index.job.EvaluationIndex;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.run.IndexingListener;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well searches find the relevant articles. */
@Command(
        name = EvaluateCommand.NAME,
        description = {
            "Measures how well English and Indonesian queries find the articles that answer them.",
            "Each folder contains articles.jsonl and queries.jsonl. The command indexes them separately; the live site does not change."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the figures were printed", "2:wrong usage", "4:the articles could not be indexed"})
public class EvaluateCommand implements Callable<Integer> {
    static final String NAME = "evaluate";

    private static final int NOT_INDEXED = 4;
    private static final int QUERIES_PER_PROGRESS_LINE = 250;

    @Inject
    EvaluationIndex index;

    @Inject
    Evaluation evaluation;

    @Inject
    Explanation explanation;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders with articles.jsonl and queries.jsonl.")
    List<Path> folders;

    @Option(
            names = "--failures",
            paramLabel = "N",
            description = {
                "Also prints the N worst English queries of each folder and how they were understood. For queries that",
                "rank lower than their Indonesian counterparts, counts by word class how their words were matched."
            })
    int failures;

    @Override
    public Integer call() {
        List<RetrievalSet> sets = readAll();
        PrintWriter out = spec.commandLine().getOut();
        List<EvaluationFigures> figures = new ArrayList<>();
        try {
            for (RetrievalSet set : sets) {
                IndexingSummary summary = index.fill(List.of(set.articles()), rejections());
                if (!summary.live()) {
                    printStatus("The articles of " + set.name() + " could not be indexed: " + summary.failure() + ".");
                    return NOT_INDEXED;
                }
                List<QueryOutcome> outcomes = evaluation.ask(set.queries(), asked -> progress(set, asked));
                figures.addAll(EvaluationFigures.of(set.name(), outcomes));
                if (failures > 0) {
                    explain(set, outcomes);
                }
            }
        } finally {
            index.remove();
        }
        new EvaluationReport(out).table(figures);
        out.flush();
        return 0;
    }

    private void explain(RetrievalSet set, List<QueryOutcome> outcomes) {
        EvaluationReport report = new EvaluationReport(spec.commandLine().getOut());
        report.failures(outcomes, failures, explanation::of);
        Map<String, List<List<TermFate>>> behind = outcomes.stream()
                .filter(QueryOutcome::isBehind)
                .map(QueryOutcome::query)
                .collect(Collectors.groupingBy(
                        JudgedQuery::kind, TreeMap::new, Collectors.mapping(explanation::of, Collectors.toList())));
        behind.forEach((kind, fates) -> report.fates(set.name() + " " + kind, FateCounts.of(fates)));
        spec.commandLine().getOut().println();
    }

    private IndexingListener rejections() {
        return new IndexingListener() {
            @Override
            public void rejection(Rejection rejection) {
                printStatus("rejected: " + rejection);
            }
        };
    }

    private List<RetrievalSet> readAll() {
        try {
            return folders.stream().map(RetrievalSet::read).toList();
        } catch (InvalidRetrievalSetException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void progress(RetrievalSet set, int asked) {
        if (asked % QUERIES_PER_PROGRESS_LINE == 0) {
            printStatus(set.name() + ": " + asked + " of " + set.queries().size() + " queries");
        }
    }

    private void printStatus(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
