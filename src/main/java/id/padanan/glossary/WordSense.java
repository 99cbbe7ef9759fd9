package id.padanan.glossary;

import java.util.List;

/**
 * What an Indonesian word or term means in English.
 *
 * @param how the way it was found: {@link Found#TERM}, {@link Found#ROOT}, {@link Found#NAME} or {@link Found#LOANWORD}
 * @param analysis how the word is formed
 * @param equivalents best first, without anything that the clitics add
 * @param partOfSpeech of the term found
 */
public record WordSense(Found how, WordAnalysis analysis, List<Equivalent> equivalents, PartOfSpeech partOfSpeech) {
    /** The best equivalent, without anything that clitics or doubling add. */
    public String reading() {
        return equivalents.get(0).text();
    }

    static WordSense of(TermPair pair, WordAnalysis analysis) {
        boolean name = pair.partOfSpeech() == PartOfSpeech.NAME || pair.partOfSpeech() == PartOfSpeech.ABBREVIATION;
        Found how = name ? Found.NAME : analysis.isDerived() ? Found.ROOT : Found.TERM;
        return new WordSense(how, analysis, pair.equivalents(), pair.partOfSpeech());
    }
}
