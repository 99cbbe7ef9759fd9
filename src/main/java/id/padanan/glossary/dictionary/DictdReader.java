package id.padanan.glossary.dictionary;

import id.padanan.article.Language;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.GlossaryProblem;
import id.padanan.glossary.term.Utf8Lines;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a dictd database: an {@code .index} and, in the same folder, a {@code .dict} or {@code .dict.dz}. */
final class DictdReader {
    static final String INDEX_ENDING = ".index";
    static final List<String> DATA_ENDINGS = List.of(".dict.dz", ".dict");

    /** A longer text is an encyclopedia article or indicates a wrong index. */
    private static final int MAX_TEXT_BYTES = 64 << 10;

    private static final String SHORT_NAME = "00databaseshort";

    private final Path index;
    private final Path dataFile;
    private final Optional<Language> headwords;
    private final TermPairCollector pairs;
    private final List<GlossaryProblem> skipped;
    private byte[] data;

    /**
     * Opens the database with this path, without file extensions.
     *
     * @param headwords language of the headwords; if empty, it is detected from the database
     */
    DictdReader(Path database, Optional<Language> headwords, TermPairCollector pairs, List<GlossaryProblem> skipped) {
        this.index = database.resolveSibling(DictionaryFiles.name(database) + INDEX_ENDING);
        this.dataFile = dataFile(database);
        this.headwords = headwords;
        this.pairs = pairs;
        this.skipped = skipped;
    }

    private static Path dataFile(Path database) {
        String name = DictionaryFiles.name(database);
        return DATA_ENDINGS.stream()
                .map(ending -> database.resolveSibling(name + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new InvalidDictionaryException(database + INDEX_ENDING + ": there is no " + name
                        + ".dict.dz or " + name + ".dict in the same folder; put the dictionary's text there"));
    }

    /** @throws InvalidDictionaryException if a file cannot be read or the headwords' language cannot be detected */
    void read() {
        List<DictdIndex.HeadwordEntry> entries = DictdIndex.read(index, skipped);
        data = DictionaryFiles.readBytes(dataFile);
        Language language = headwords.or(() -> detectLanguage(entries)).orElseThrow(this::unknownLanguage);
        entries.stream().filter(entry -> !entry.isAboutDatabase()).forEach(entry -> {
            try {
                add(DictdEntry.parse(entry.headword(), text(entry)), language);
            } catch (IllegalArgumentException e) {
                skipped.add(new GlossaryProblem(DictionaryFiles.name(index), entry.line(), e.getMessage()));
            }
        });
    }

    /** Detects the language of the headwords from the database's short name or its file name. */
    private Optional<Language> detectLanguage(List<DictdIndex.HeadwordEntry> entries) {
        Stream<String> shortNames = entries.stream()
                .filter(DictdIndex.HeadwordEntry::isAboutDatabase)
                .filter(entry -> entry.headword().replace("-", "").equals(SHORT_NAME))
                .map(this::textOrEmpty);
        return Stream.concat(shortNames, Stream.of(DictionaryFiles.name(index)))
                .flatMap(name -> HeadwordLanguage.detect(name).stream())
                .findFirst();
    }

    private String textOrEmpty(DictdIndex.HeadwordEntry entry) {
        try {
            return text(entry);
        } catch (IllegalArgumentException e) {
            skipped.add(new GlossaryProblem(DictionaryFiles.name(index), entry.line(), e.getMessage()));
            return "";
        }
    }

    private InvalidDictionaryException unknownLanguage() {
        return new InvalidDictionaryException(DictionaryFiles.name(index)
                + ": the language of the headwords is not known; add --from=en or --from=id");
    }

    private String text(DictdIndex.HeadwordEntry entry) {
        if (entry.length() > MAX_TEXT_BYTES) {
            throw new IllegalArgumentException("the text of \"" + entry.headword() + "\" has " + entry.length()
                    + " bytes; at most " + MAX_TEXT_BYTES + " are allowed");
        }
        if (entry.offset() + entry.length() > data.length) {
            throw new IllegalArgumentException("the text of \"" + entry.headword() + "\" is past the end of "
                    + DictionaryFiles.name(dataFile) + "; use both files from the same release");
        }
        try {
            int start = Math.toIntExact(entry.offset());
            return Utf8Lines.decode(Arrays.copyOfRange(data, start, Math.toIntExact(start + entry.length())));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the text of \"" + entry.headword() + "\" is not UTF-8", e);
        }
    }

    private void add(DictdEntry entry, Language language) {
        int added = 0;
        String reason = "its text contains no equivalent";
        for (int rank = 0; rank < entry.equivalents().size(); rank++) {
            String other = entry.equivalents().get(rank);
            boolean indonesian = language == Language.INDONESIAN;
            try {
                pairs.add(
                        indonesian ? entry.headword() : other,
                        indonesian ? other : entry.headword(),
                        Equivalent.weightAt(rank),
                        entry.partOfSpeech());
                added++;
            } catch (IllegalArgumentException e) {
                reason = e.getMessage();
            }
        }
        if (added == 0) {
            throw new IllegalArgumentException("\"" + entry.headword() + "\" gives no term pair: " + reason);
        }
    }
}
