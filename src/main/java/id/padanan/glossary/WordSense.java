package id.padanan.glossary;

import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.List;

/**
 * What an Indonesian word or term means in English.
 *
 * @param how the way it was found: {@link SenseOrigin#TERM}, {@link SenseOrigin#ROOT}, {@link SenseOrigin#NAME} or {@link SenseOrigin#LOANWORD}
 * @param analysis how the word is formed
 * @param equivalents best first, without anything that the clitics add
 * @param partOfSpeech of the term found
 */
public record WordSense(
        SenseOrigin how, WordAnalysis analysis, List<Equivalent> equivalents, PartOfSpeech partOfSpeech) {
    /** The best equivalent, without anything that clitics or doubling add. */
    public String reading() {
        return equivalents.get(0).text();
    }

    public static WordSense of(TermPair pair, WordAnalysis analysis) {
        boolean name = pair.partOfSpeech() == PartOfSpeech.NAME || pair.partOfSpeech() == PartOfSpeech.ABBREVIATION;
        SenseOrigin how = name ? SenseOrigin.NAME : analysis.isDerived() ? SenseOrigin.ROOT : SenseOrigin.TERM;
        return new WordSense(how, analysis, pair.equivalents(), pair.partOfSpeech());
    }
}
