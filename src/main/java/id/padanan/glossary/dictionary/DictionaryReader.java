package id.padanan.glossary.dictionary;

import id.padanan.article.Language;
import id.padanan.glossary.term.GlossaryProblem;
import id.padanan.glossary.term.TermPair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the files of a user's dictionary into term pairs; the file extensions determine the format. */
public final class DictionaryReader {
    private final TermPairCollector collector = new TermPairCollector();
    private final List<GlossaryProblem> skipped = new ArrayList<>();
    private final Optional<Language> headwords;

    /**
     * A dictionary that was read.
     *
     * @param name of the dictionary: its first file's name without the extension
     * @param pairs its term pairs, each term once
     * @param skipped lines without a pair, with the reason
     */
    public record Reading(String name, List<TermPair> pairs, List<GlossaryProblem> skipped) {}

    private DictionaryReader(Optional<Language> headwords) {
        this.headwords = headwords;
    }

    /**
     * Reads files as one dictionary.
     *
     * @param files at least one: any one of {@code .index}, {@code .dict} and {@code .dict.dz} of a dictd database; the
     *     {@code .tab} files of both languages of a wordnet; {@code .tsv} in the glossary's own format
     * @param headwords language of a dictd database's headwords; if empty, it is detected
     * @throws InvalidDictionaryException if a file cannot be read or its format is unknown
     */
    public static Reading read(List<Path> files, Optional<Language> headwords) {
        return new DictionaryReader(headwords).readAll(files);
    }

    private Reading readAll(List<Path> files) {
        Set<Path> databases = new LinkedHashSet<>();
        List<Path> wordnet = new ArrayList<>();
        List<Path> glossaries = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new InvalidDictionaryException(file + ": there is no such file");
            }
            if (hasEnding(file, WordnetReader.ENDING)) {
                wordnet.add(file);
            } else if (hasEnding(file, GlossaryFileReader.ENDING)) {
                glossaries.add(file);
            } else if (dictdEndings().anyMatch(ending -> hasEnding(file, ending))) {
                databases.add(file.resolveSibling(baseName(file)));
            } else {
                throw new InvalidDictionaryException(
                        file + ": this is not a supported dictionary file; name a .index with its"
                                + " .dict or .dict.dz, .tab files of a wordnet, or a .tsv");
            }
        }
        databases.forEach(database -> new DictdReader(database, headwords, collector, skipped).read());
        if (!wordnet.isEmpty()) {
            new WordnetReader(collector, skipped).read(wordnet);
        }
        glossaries.forEach(new GlossaryFileReader(collector, skipped)::read);
        String name = baseName(files.get(0));
        return new Reading(name, collector.pairs(name), List.copyOf(skipped));
    }

    private static boolean hasEnding(Path file, String ending) {
        return DictionaryFiles.name(file).endsWith(ending);
    }

    private static Stream<String> dictdEndings() {
        return Stream.concat(Stream.of(DictdReader.INDEX_ENDING), DictdReader.DATA_ENDINGS.stream());
    }

    private static String baseName(Path file) {
        String name = DictionaryFiles.name(file);
        return Stream.concat(dictdEndings(), Stream.of(WordnetReader.ENDING, GlossaryFileReader.ENDING))
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
