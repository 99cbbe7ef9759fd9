package id.padanan.glossary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures what share of a text's running words the glossary can translate. Numbers are not counted. */
public final class GlossaryCoverage {
    private final IndonesianLexicon lexicon;
    private final Map<String, Long> uncovered = new HashMap<>();
    private long words;
    private long coveredWords;

    /**
     * A word without an English equivalent.
     *
     * @param word in lower case
     * @param count number of occurrences
     */
    public record Uncovered(String word, long count) {}

    /** Starts without any text. */
    public GlossaryCoverage(IndonesianLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Counts the words of a text. */
    public void addText(String text) {
        for (Token token : Tokenizer.tokenize(text)) {
            if (token.isWord()) {
                addWord(token.key(), 1);
            }
        }
    }

    /** Counts a word with its number of occurrences. A hyphenated word is covered if all its parts are. */
    public void addWord(String word, long count) {
        words += count;
        if (lexicon.find(word).isPresent() || isCoveredByParts(word)) {
            coveredWords += count;
        } else {
            uncovered.merge(word.toLowerCase(Locale.ROOT), count, Long::sum);
        }
    }

    private boolean isCoveredByParts(String word) {
        List<Token> tokens = Tokenizer.tokenize(word);
        return tokens.size() > 1
                && tokens.stream().filter(Token::isWord).allMatch(token -> lexicon.find(token.key())
                        .isPresent());
    }

    /** Number of running words. */
    public long words() {
        return words;
    }

    /** The share of running words that the glossary can translate, from 0 to 1; 1 if there are no words. */
    public double share() {
        return words == 0 ? 1 : (double) coveredWords / words;
    }

    /** The words without an English equivalent, most frequent first. */
    public List<Uncovered> mostFrequentUncovered(int limit) {
        return uncovered.entrySet().stream()
                .map(entry -> new Uncovered(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Uncovered::count).reversed().thenComparing(Uncovered::word))
                .limit(limit)
                .toList();
    }
}
