package id.padanan.web.glossary;

import id.padanan.glossary.GlossaryLookup;
import id.padanan.glossary.LookupResult;
import id.padanan.glossary.SenseOrigin;
import id.padanan.glossary.TermList;
import id.padanan.glossary.WordSense;
import id.padanan.glossary.term.Counterpart;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.TermPair;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the glossary's page says of words that were looked up.
 *
 * @param words the words
 * @param found what is known of them
 * @param longer pairs of longer terms with the word
 * @param near pairs that stand near in the alphabet, where nothing was found
 */
public record LookupView(String words, LookupResult found, List<TermPair> longer, List<TermPair> near) {
    /** The word <i>of</i> stands for dozens of terms; nobody reads on. */
    private static final int MOST_PAIRS = 50;

    private static final int NEAR_EACH_WAY = 4;
    private static final int MOST_SINGLE_WORDS = 8;

    static LookupView of(String words, GlossaryLookup lookup, TermList terms) {
        LookupResult found = lookup.lookUp(words);
        return new LookupView(
                words,
                found,
                terms.longerWith(words).stream().limit(MOST_PAIRS).toList(),
                found.isEmpty() ? terms.near(words, NEAR_EACH_WAY) : List.of());
    }

    /** The pairs from the English side, at most 50. */
    public List<TermPair> english() {
        return found.english().stream().map(Counterpart::pair).limit(MOST_PAIRS).toList();
    }

    /** How the word is formed from a listed one, or null for a word that is not. */
    public WordSense formation() {
        WordSense sense = found.sense().orElse(null);
        return sense != null
                        && sense.how() != SenseOrigin.LOANWORD
                        && sense.analysis().isDerived()
                ? sense
                : null;
    }

    /** The English that a word is borrowed from, or null for a word that is listed, or English itself. */
    public WordSense borrowed() {
        WordSense sense = found.sense().orElse(null);
        boolean borrowed = sense != null && sense.how() == SenseOrigin.LOANWORD;
        return borrowed && !sense.reading().equalsIgnoreCase(words) ? sense : null;
    }

    /** English that the formation makes of the word and no listed pair has, such as a superlative. */
    public List<String> formed() {
        return formation() == null
                ? List.of()
                : formation().equivalents().stream()
                        .map(Equivalent::text)
                        .filter(text -> listed().noneMatch(text::equals))
                        .toList();
    }

    private Stream<String> listed() {
        return found.indonesian().stream()
                .flatMap(pair -> pair.equivalents().stream())
                .map(Equivalent::text);
    }

    /** The single words, where nothing is known of several together. */
    public List<String> singleWords() {
        List<String> single = List.of(words.split(" "));
        return single.size() < 2
                ? List.of()
                : single.stream().distinct().limit(MOST_SINGLE_WORDS).toList();
    }
}
