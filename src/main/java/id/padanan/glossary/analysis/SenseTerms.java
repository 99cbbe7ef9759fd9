package id.padanan.glossary.analysis;

import id.padanan.glossary.WordSense;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of one meaning.
 *
 * @param entry the glossary's term that has it, with {@code _} between its words
 * @param likely terms of the equivalents that are likely in both directions, and of their heads
 * @param lessLikely those of the other equivalents
 */
record SenseTerms(String entry, List<String> likely, List<String> lessLikely) {
    static SenseTerms of(WordSense sense, EnglishTerms english) {
        Set<String> likely = new LinkedHashSet<>();
        Set<String> lessLikely = new LinkedHashSet<>();
        for (Equivalent equivalent : sense.equivalents()) {
            if (EnglishTerms.isSearched(equivalent)) {
                Set<String> terms = english.isLikely(equivalent) ? likely : lessLikely;
                terms.add(english.term(equivalent.text()));
                english.head(equivalent.text()).ifPresent(terms::add);
                // The other words of a longer equivalent are a hint: dengue fever has to do with dengue.
                english.wordsOf(equivalent.text()).stream()
                        .filter(word -> !english.isName(word))
                        .forEach(lessLikely::add);
            }
        }
        lessLikely.removeAll(likely);
        return new SenseTerms(
                sense.analysis().root().replace(' ', '_'),
                withoutStopWords(likely, english),
                withoutStopWords(lessLikely, english));
    }

    private static List<String> withoutStopWords(Set<String> terms, EnglishTerms english) {
        return terms.stream().filter(term -> !english.isStopWord(term)).toList();
    }

    /**
     * What of this meaning the phrase that its word stands in says, too: in <i>jaminan keamanan</i> (security guarantee), what
     * <i>keamanan</i> means (security) counts; in <i>kereta api</i> (train), what <i>api</i> means (fire) does not.
     */
    List<String> within(TermPair phrase, EnglishTerms english) {
        Set<String> ofPhrase = new LinkedHashSet<>();
        phrase.equivalents().forEach(equivalent -> ofPhrase.addAll(english.wordsOf(equivalent.text())));
        List<String> within = new ArrayList<>(likely);
        within.addAll(lessLikely);
        within.retainAll(ofPhrase);
        return within;
    }
}
