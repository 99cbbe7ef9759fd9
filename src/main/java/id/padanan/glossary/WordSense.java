package id.padanan.glossary;

import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.List;

/**
 * The English sense of an Indonesian word or term.
 *
 * @param origin how it was found: {@link SenseOrigin#TERM}, {@link SenseOrigin#ROOT}, {@link SenseOrigin#NAME} or
 *     {@link SenseOrigin#LOANWORD}
 * @param analysis how the word is formed
 * @param equivalents best first, without what clitics add
 * @param partOfSpeech of the term found
 */
public record WordSense(
        SenseOrigin origin, WordAnalysis analysis, List<Equivalent> equivalents, PartOfSpeech partOfSpeech) {
    /** Whether it is a listed name, not a word that is formed from one. */
    public boolean isListedName() {
        return origin == SenseOrigin.NAME && !analysis.isDerived();
    }

    /** The best equivalent, without what clitics or reduplication add. */
    public String reading() {
        return equivalents.get(0).text();
    }

    /** The sense of a listed pair. */
    public static WordSense of(TermPair pair, WordAnalysis analysis) {
        boolean name = pair.partOfSpeech() == PartOfSpeech.NAME || pair.partOfSpeech() == PartOfSpeech.ABBREVIATION;
        SenseOrigin origin = name ? SenseOrigin.NAME : analysis.isDerived() ? SenseOrigin.ROOT : SenseOrigin.TERM;
        return new WordSense(origin, analysis, pair.equivalents(), pair.partOfSpeech());
    }
}
