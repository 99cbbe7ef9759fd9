package id.padanan.cli.glossary;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryCoverage;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.WordFrequencies;
import id.padanan.glossary.term.TermPair;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports the problems and the size of the glossary, and how much of a text it covers. */
@Command(
        name = "check",
        description = {
            "Lists broken, repeated and contradictory lines in the glossary and in your own files, and counts the terms.",
            "With FILE, also prints the share of its running words that the glossary covers."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no problems", "1:some lines have problems", "2:wrong usage"})
public class GlossaryCheckCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;
    private static final int MOST_UNCOVERED = 40;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "Indonesian text in UTF-8, or a table with the columns rank, form, count, cumulative, usually.")
    Path file;

    @Override
    public Integer call() {
        Glossary glossary = GlossarySettings.glossary();
        GlossaryCoverage coverage = file == null ? null : coverage(glossary);
        PrintWriter out = spec.commandLine().getOut();
        glossary.problems().forEach(out::println);
        printCounts(glossary, out);
        if (coverage != null) {
            printCoverage(coverage, out);
        }
        out.flush();
        return glossary.problems().isEmpty() ? 0 : PROBLEMS;
    }

    private static void printCounts(Glossary glossary, PrintWriter out) {
        List<TermPair> pairs = glossary.pairs();
        long ofSeveralWords =
                pairs.stream().filter(pair -> pair.term().indexOf(' ') >= 0).count();
        long equivalents =
                pairs.stream().mapToLong(pair -> pair.equivalents().size()).sum();
        out.printf(
                Locale.ROOT,
                "%,d terms (%,d with several words) with %,d equivalents; %,d problems. Glossary version %s.%n",
                pairs.size(),
                ofSeveralWords,
                equivalents,
                glossary.problems().size(),
                glossary.hash());
    }

    private GlossaryCoverage coverage(Glossary glossary) {
        GlossaryCoverage coverage = new GlossaryCoverage(new IndonesianLexicon(glossary));
        List<String> lines = lines();
        try {
            Optional<List<WordFrequencies.WordFrequency>> frequencies = WordFrequencies.read(lines);
            if (frequencies.isPresent()) {
                frequencies.get().forEach(entry -> coverage.addWord(entry.form(), entry.count()));
            } else {
                lines.forEach(coverage::addText);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), file + ", " + e.getMessage(), e);
        }
        return coverage;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            String reason = e instanceof NoSuchFileException
                    ? "there is no such file"
                    : e instanceof MalformedInputException ? "it is not UTF-8; convert it" : e.getMessage();
            throw new ParameterException(spec.commandLine(), file + ": " + reason, e);
        }
    }

    private static void printCoverage(GlossaryCoverage coverage, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "The glossary covers %.2f%% of %,d running words.%n",
                coverage.share() * 100,
                coverage.words());
        coverage.mostFrequentUncovered(MOST_UNCOVERED)
                .forEach(each -> out.printf(Locale.ROOT, "%,8d  %s%n", each.count(), each.word()));
    }
}
