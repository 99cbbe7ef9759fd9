package id.padanan.cli.glossary;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLookup;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.LookupResult;
import id.padanan.glossary.WordSense;
import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.Counterpart;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.TermPair;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how words are understood in either language. */
@Command(
        name = "lookup",
        description =
                "Shows how an Indonesian word is formed and what it means, or the Indonesian terms for an English word.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all words are known", "1:some words are not known", "2:wrong usage"})
public class GlossaryLookupCommand implements Callable<Integer> {
    private static final int NOT_KNOWN = 1;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "Words, or terms of several words in quotes.")
    List<String> words;

    @Override
    public Integer call() {
        Glossary glossary = GlossarySettings.glossary();
        GlossaryLookup lookup = new GlossaryLookup(glossary, new IndonesianLexicon(glossary));
        PrintWriter out = spec.commandLine().getOut();
        boolean allKnown = true;
        for (String word : words) {
            LookupResult entry = lookup.lookUp(word);
            allKnown &= !entry.isEmpty();
            out.println(word + (entry.isEmpty() ? ": not known" : ""));
            entry.sense().ifPresent(sense -> out.println("  id  " + ofIndonesian(sense)));
            entry.english().forEach(each -> out.println("  en  " + ofEnglish(each)));
        }
        out.flush();
        return allKnown ? 0 : NOT_KNOWN;
    }

    private static String ofEnglish(Counterpart counterpart) {
        TermPair pair = counterpart.pair();
        return weighted(pair.term(), counterpart.weight()) + "  "
                + pair.partOfSpeech().code() + ", " + pair.subject();
    }

    private static String ofIndonesian(WordSense sense) {
        return formation(sense.analysis()) + sense.partOfSpeech().code() + ", found as "
                + sense.origin().name().toLowerCase(Locale.ROOT) + ": "
                + sense.equivalents().stream()
                        .map(GlossaryLookupCommand::weighted)
                        .collect(Collectors.joining("; "));
    }

    /** Returns the parts of a derived word, outermost prefix first: {@code meN- + per- + ingat + -kan, }. */
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
