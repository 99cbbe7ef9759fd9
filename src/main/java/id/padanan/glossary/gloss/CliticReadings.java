package id.padanan.glossary.gloss;

import id.padanan.glossary.WordSense;
import id.padanan.glossary.morphology.Prefix;
import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.PartOfSpeech;

/** Adds the English of clitics to a segment: {@code -nya} is the possessive of a noun and the object of a verb. */
record CliticReadings(WordSense sense) {
    void addTo(DraftSegment segment) {
        WordAnalysis analysis = sense.analysis();
        if (sense.partOfSpeech() == PartOfSpeech.NOUN) {
            segment.before = possessive(analysis);
        } else if (sense.partOfSpeech() == PartOfSpeech.ADJECTIVE) {
            segment.owner = possessive(analysis);
        } else if (takesObject(analysis)) {
            segment.after = object(analysis);
        }
        if (analysis.prefixes().contains(Prefix.KU.label())) {
            segment.before = "I ";
        } else if (analysis.prefixes().contains(Prefix.KAU.label())) {
            segment.before = "you ";
        }
    }

    /** In news, -nya refers to things and organisations more often than to persons, hence "its". */
    private static String possessive(WordAnalysis analysis) {
        return analysis.hasClitic("nya")
                ? "its "
                : analysis.hasClitic("ku") ? "my " : analysis.hasClitic("mu") ? "your " : "";
    }

    private static String object(WordAnalysis analysis) {
        return analysis.hasClitic("nya")
                ? " it"
                : analysis.hasClitic("ku") ? " me" : analysis.hasClitic("mu") ? " you" : "";
    }

    /** In other words, -nya forms a noun or an adverb ({@code naiknya}, {@code biasanya}). */
    private boolean takesObject(WordAnalysis analysis) {
        boolean transitive = analysis.form().startsWith("me")
                && (analysis.root().endsWith("kan") || analysis.root().endsWith("i"));
        return sense.partOfSpeech() == PartOfSpeech.PREPOSITION
                || (sense.partOfSpeech() == PartOfSpeech.VERB && transitive);
    }
}
