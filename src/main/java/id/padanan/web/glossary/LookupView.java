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
 * The result of a lookup, as the glossary page shows it.
 *
 * @param words the words
 * @param found the term pairs and the analysis of the words
 * @param longer pairs of longer terms that contain the words
 * @param near alphabetic neighbours, if nothing was found
 */
public record LookupView(String words, LookupResult found, List<TermPair> longer, List<TermPair> near) {
    /** Limits long lists: the English word <i>of</i>, for example, is a counterpart of dozens of terms. */
    private static final int MAX_PAIRS = 50;

    private static final int NEIGHBOURS_PER_SIDE = 4;
    private static final int MAX_SINGLE_WORDS = 8;

    static LookupView of(String words, GlossaryLookup lookup, TermList terms) {
        LookupResult found = lookup.lookUp(words);
        return new LookupView(
                words,
                found,
                terms.longerWith(words).stream().limit(MAX_PAIRS).toList(),
                found.isEmpty() ? terms.near(words, NEIGHBOURS_PER_SIDE) : List.of());
    }

    /** At most 50 pairs with the words on the English side. */
    public List<TermPair> english() {
        return found.english().stream().map(Counterpart::pair).limit(MAX_PAIRS).toList();
    }

    /** How the word is derived from a listed word, or null if it is not derived. */
    public WordSense formation() {
        WordSense sense = found.sense().orElse(null);
        return sense != null
                        && sense.origin() != SenseOrigin.LOANWORD
                        && sense.analysis().isDerived()
                ? sense
                : null;
    }

    /** The English word that a loanword comes from, or null if the word is listed or English itself. */
    public WordSense borrowed() {
        WordSense sense = found.sense().orElse(null);
        boolean borrowed = sense != null && sense.origin() == SenseOrigin.LOANWORD;
        return borrowed && !sense.reading().equalsIgnoreCase(words) ? sense : null;
    }

    /** English equivalents that follow from the derivation, such as a superlative, and that no listed pair has. */
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

    /** The words as separate lookups, or an empty list for one word. */
    public List<String> singleWords() {
        List<String> single = List.of(words.split(" "));
        return single.size() < 2
                ? List.of()
                : single.stream().distinct().limit(MAX_SINGLE_WORDS).toList();
    }
}
