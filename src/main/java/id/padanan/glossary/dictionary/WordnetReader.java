package id.padanan.glossary.dictionary;

import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.GlossaryProblem;
import id.padanan.glossary.term.PartOfSpeech;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads tab files of the Open Multilingual Wordnet: lines of synset, kind and word, separated by tabs, below a header
 * that names the language. An Indonesian file contains only synset numbers, so it needs the English file of the same
 * wordnet.
 */
final class WordnetReader {
    static final String ENDING = ".tab";

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SYNSET = Pattern.compile("\\d{8}-[nvasr]");
    private static final int COLUMNS = 3;
    private static final String LEMMA = "lemma";
    private static final Set<String> INDONESIAN = Set.of("ind", "id");
    private static final Set<String> ENGLISH = Set.of("eng", "en");

    private final TermPairCollector pairs;
    private final List<GlossaryProblem> skipped;
    private final Map<String, Set<String>> englishBySynset = new HashMap<>();
    /** Indonesian words in the order of the files, with their positions. */
    private final Map<Lemma, FileLine> indonesian = new LinkedHashMap<>();

    private record Lemma(String synset, String word) {}

    private record FileLine(String file, int line) {}

    WordnetReader(TermPairCollector pairs, List<GlossaryProblem> skipped) {
        this.pairs = pairs;
        this.skipped = skipped;
    }

    /**
     * Reads the files of both languages, in any order, and pairs the words of each synset.
     *
     * @throws InvalidDictionaryException if a file cannot be read or one of the languages is missing
     */
    void read(List<Path> files) {
        for (Path file : files) {
            new TabFile(DictionaryFiles.name(file)).read(file);
        }
        if (indonesian.isEmpty()) {
            throw new InvalidDictionaryException(
                    files + ": no Indonesian words found; also name the Indonesian tab file (wn-data-ind.tab)");
        }
        if (englishBySynset.isEmpty()) {
            throw new InvalidDictionaryException(files
                    + ": no English words found; the Indonesian file contains only synset numbers, so also name the English tab"
                    + " file of the same wordnet (wn-data-eng.tab)");
        }
        indonesian.forEach(this::pair);
    }

    private void pair(Lemma lemma, FileLine place) {
        Set<String> english = englishBySynset.getOrDefault(lemma.synset(), Set.of());
        int rank = 0;
        int added = 0;
        String reason = "synset " + lemma.synset() + " has no English word";
        for (String word : english) {
            try {
                pairs.add(lemma.word(), word, Equivalent.weightAt(rank++), partOfSpeech(lemma.synset()));
                added++;
            } catch (IllegalArgumentException e) {
                reason = e.getMessage();
            }
        }
        if (added == 0) {
            skipped.add(new GlossaryProblem(
                    place.file(), place.line(), "\"" + lemma.word() + "\" gives no term pair: " + reason));
        }
    }

    private static Optional<PartOfSpeech> partOfSpeech(String synset) {
        return Optional.of(
                switch (synset.charAt(synset.length() - 1)) {
                    case 'n' -> PartOfSpeech.NOUN;
                    case 'v' -> PartOfSpeech.VERB;
                    case 'r' -> PartOfSpeech.ADVERB;
                    default -> PartOfSpeech.ADJECTIVE;
                });
    }

    /** Reads one file. Its header or the kind of each line gives the language. */
    private final class TabFile {
        private final String name;
        private String language = "";

        TabFile(String name) {
            this.name = name;
        }

        void read(Path file) {
            DictionaryFiles.readLines(file, skipped, (line, number) -> {
                if (line.startsWith("#")) {
                    readHeading(line);
                } else if (!line.isBlank()) {
                    try {
                        readLine(line, number);
                    } catch (IllegalArgumentException e) {
                        skipped.add(new GlossaryProblem(name, number, e.getMessage()));
                    }
                }
            });
        }

        /** {@code # name, language, address and licence}, separated by tabs. */
        private void readHeading(String line) {
            String[] columns = TAB.split(line, -1);
            if (columns.length > 1) {
                language = columns[1].strip();
            }
        }

        private void readLine(String line, int number) {
            String[] columns = TAB.split(line, -1);
            if (columns.length < COLUMNS) {
                throw new IllegalArgumentException("has " + columns.length
                        + (columns.length == 1 ? " column" : " columns")
                        + "; a line has synset, kind and word, separated by tabs");
            }
            String kind = columns[1];
            int colon = kind.indexOf(':');
            if (!kind.substring(colon + 1).equals(LEMMA)) {
                return; // a definition or an example
            }
            if (columns.length > COLUMNS || !SYNSET.matcher(columns[0]).matches()) {
                throw new IllegalArgumentException(
                        "\"" + columns[0] + "\" with " + columns.length
                                + " columns is not a word of a synset; write 8 digits, a hyphen and n, v, a, s or r, then kind and word");
            }
            add(synset(columns[0]), colon < 0 ? language : kind.substring(0, colon), columns[2], number);
        }

        /** Some wordnets mark satellite adjectives as {@code s}, others as {@code a}. */
        private static String synset(String written) {
            return written.replace("-s", "-a");
        }

        private void add(String synset, String wordLanguage, String written, int number) {
            String word = written.replace('_', ' ').strip();
            if (ENGLISH.contains(wordLanguage)) {
                englishBySynset
                        .computeIfAbsent(synset, key -> new LinkedHashSet<>(4))
                        .add(word);
            } else if (INDONESIAN.contains(wordLanguage)) {
                indonesian.putIfAbsent(new Lemma(synset, word), new FileLine(name, number));
            } else {
                throw new IllegalArgumentException(
                        "language \"" + wordLanguage + "\" is not supported; use ind or eng");
            }
        }
    }
}
