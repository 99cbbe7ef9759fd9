package id.padanan.glossary.dictionary;

import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.term.GlossaryProblem;
import id.padanan.glossary.term.TermPairParser;
import java.nio.file.Path;
import java.util.List;

/** Reads term pairs in the glossary's own format. */
final class GlossaryFileReader {
    static final String ENDING = GlossaryLoader.ENDING;

    private final TermPairCollector pairs;
    private final List<GlossaryProblem> skipped;

    GlossaryFileReader(TermPairCollector pairs, List<GlossaryProblem> skipped) {
        this.pairs = pairs;
        this.skipped = skipped;
    }

    /** @throws InvalidDictionaryException if the file cannot be read */
    void read(Path file) {
        String name = DictionaryFiles.name(file);
        DictionaryFiles.readLines(file, skipped, (line, number) -> {
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    pairs.add(TermPairParser.parse(line, name));
                } catch (IllegalArgumentException e) {
                    skipped.add(new GlossaryProblem(name, number, e.getMessage()));
                }
            }
        });
    }
}
