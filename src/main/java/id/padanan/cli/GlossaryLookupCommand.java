package id.padanan.cli;

import id.padanan.glossary.Equivalent;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.WordAnalysis;
import id.padanan.glossary.WordSense;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how words are understood, in either language. */
@Command(
        name = "lookup",
        description =
                "Tells how an Indonesian word is formed and what it means, and which terms an English one stands for.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all are known", "1:some are not known", "2:wrong usage"})
public class GlossaryLookupCommand implements Callable<Integer> {
    private static final int NOT_KNOWN = 1;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "Words, or terms of several words in quotes.")
    List<String> words;

    @Override
    public Integer call() {
        Glossary glossary = GlossaryLoader.builtIn();
        IndonesianLexicon lexicon = new IndonesianLexicon(glossary);
        PrintWriter out = spec.commandLine().getOut();
        boolean allKnown = true;
        for (String word : words) {
            List<String> meanings = new ArrayList<>();
            lexicon.find(word).ifPresent(sense -> meanings.add(ofIndonesian(sense)));
            glossary.findEnglish(word)
                    .forEach(each -> meanings.add("en  " + weighted(each.pair().term(), each.weight()) + "  "
                            + each.pair().partOfSpeech().code() + ", "
                            + each.pair().subject()));
            allKnown &= !meanings.isEmpty();
            out.println(word + (meanings.isEmpty() ? ": not known" : ""));
            meanings.forEach(meaning -> out.println("  " + meaning));
        }
        out.flush();
        return allKnown ? 0 : NOT_KNOWN;
    }

    private static String ofIndonesian(WordSense sense) {
        return "id  " + formation(sense.analysis()) + sense.partOfSpeech().code() + ", found as "
                + sense.how().name().toLowerCase(Locale.ROOT) + ": "
                + sense.equivalents().stream()
                        .map(GlossaryLookupCommand::weighted)
                        .collect(Collectors.joining("; "));
    }

    /** The parts of a derived word, outermost prefix first: {@code meN- + per- + ingat + -kan, }. */
    private static String formation(WordAnalysis analysis) {
        return analysis.isDerived()
                ? String.join(" + ", analysis.parts()) + (analysis.reduplicated() ? " (doubled), " : ", ")
                : "";
    }

    private static String weighted(Equivalent equivalent) {
        return weighted(equivalent.text(), equivalent.weight());
    }

    private static String weighted(String text, double weight) {
        return String.format(Locale.ROOT, "%s %.2f", text, weight);
    }
}
