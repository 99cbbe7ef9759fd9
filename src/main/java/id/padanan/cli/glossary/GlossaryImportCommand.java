package id.padanan.cli.glossary;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.dictionary.DictionaryReader;
import id.padanan.glossary.dictionary.ExtraFolder;
import id.padanan.glossary.dictionary.InvalidDictionaryException;
import id.padanan.glossary.term.TermPair;
import id.padanan.translation.TranslationLayer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Imports a user's dictionary into the folder for extra glossary files. */
@Command(
        name = "import",
        description = {
            "Imports your own dictionary into the folder set as " + TranslationLayer.EXTRA_FOLDER_KEY + ".",
            "Its pairs rank below the built-in ones. Name all files of one dictionary in one command:",
            "a dictd .index with its .dict or .dict.dz in the same folder, the Indonesian and English .tab of a wordnet,",
            "or a .tsv in the glossary's own format."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all terms were imported or are already built in",
            "1:some lines were skipped; the rest was imported",
            "2:wrong usage, or the files are not a dictionary",
            "4:nothing to import, or the file could not be written"
        })
public class GlossaryImportCommand implements Callable<Integer> {
    private static final int SKIPPED = 1;
    private static final int NOT_WRITTEN = 4;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files of the dictionary.")
    List<Path> files;

    @Option(
            names = "--from",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "Language of a dictd database's headwords, en or id. Needed if the name does not show it.")
    Language headwords;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Name of the file to write. Default: the dictionary's name.")
    String name;

    @Override
    public Integer call() {
        Path folder = GlossarySettings.extraFolder()
                .orElseThrow(() -> wrongUsage(
                        "no folder is set for your own dictionaries; set " + TranslationLayer.EXTRA_FOLDER_KEY
                                + " here and for the site",
                        null));
        DictionaryReader.Reading reading = read();
        Glossary builtIn = GlossaryLoader.builtIn();
        List<TermPair> added = reading.pairs().stream()
                .filter(pair -> saysMoreThan(builtIn, pair))
                .toList();
        PrintWriter err = spec.commandLine().getErr();
        reading.skipped().forEach(problem -> err.println("skipped: " + problem));
        boolean done = added.isEmpty() ? !reading.pairs().isEmpty() : write(folder, reading, added);
        printSummary(reading, added);
        err.flush();
        if (!done) {
            return NOT_WRITTEN;
        }
        return reading.skipped().isEmpty() ? 0 : SKIPPED;
    }

    private DictionaryReader.Reading read() {
        try {
            return DictionaryReader.read(files, Optional.ofNullable(headwords));
        } catch (InvalidDictionaryException e) {
            throw wrongUsage(e.getMessage(), e);
        }
    }

    private ParameterException wrongUsage(String message, Throwable cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }

    private static boolean saysMoreThan(Glossary builtIn, TermPair pair) {
        Optional<TermPair> known = builtIn.find(pair.term());
        return known.isEmpty()
                || !pair.equivalents().stream().allMatch(each -> known.get().hasEquivalent(each.text()));
    }

    /** Writes the new pairs and prints the result. Returns whether this succeeded. */
    private boolean write(Path folder, DictionaryReader.Reading reading, List<TermPair> added) {
        try {
            Path file = new ExtraFolder(folder).write(name == null ? reading.name() : name, added);
            spec.commandLine()
                    .getOut()
                    .println("Wrote " + file + ". Rebuild the index (index PATH...) to find articles by these terms.");
            return true;
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(folder + ": the file cannot be written (" + e + "); make the folder writable");
            return false;
        }
    }

    private void printSummary(DictionaryReader.Reading reading, List<TermPair> added) {
        PrintWriter out = spec.commandLine().getOut();
        long equivalents =
                added.stream().mapToLong(pair -> pair.equivalents().size()).sum();
        out.printf(
                Locale.ROOT,
                "%,d new terms with %,d equivalents, %,d terms already built in, %,d lines skipped.%n",
                added.size(),
                equivalents,
                reading.pairs().size() - added.size(),
                reading.skipped().size());
        out.flush();
    }

    /** Reads {@code en} and {@code id}. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.ofCode(code)
                    .orElseThrow(() -> new TypeConversionException("'" + code + "' is neither en nor id"));
        }
    }
}
