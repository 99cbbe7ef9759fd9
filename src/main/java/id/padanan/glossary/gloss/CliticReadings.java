package id.padanan.glossary.gloss;

import id.padanan.glossary.WordSense;
import id.padanan.glossary.morphology.Prefix;
import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.PartOfSpeech;

/** What clitics add to the English reading: {@code -nya} owns a noun and is the object of a verb. */
record CliticReadings(WordSense sense) {
    void addTo(DraftSegment piece) {
        WordAnalysis analysis = sense.analysis();
        if (sense.partOfSpeech() == PartOfSpeech.NOUN) {
            piece.before = possessive(analysis);
        } else if (sense.partOfSpeech() == PartOfSpeech.ADJECTIVE) {
            piece.owner = possessive(analysis);
        } else if (takesObject(analysis)) {
            piece.after = object(analysis);
        }
        if (analysis.prefixes().contains(Prefix.KU.label())) {
            piece.before = "I ";
        } else if (analysis.prefixes().contains(Prefix.KAU.label())) {
            piece.before = "you ";
        }
    }

    /** News speaks of things and bodies more than of a man or a woman, so -nya is read as "its". */
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

    /** Elsewhere -nya makes a noun or an adverb of the word ({@code naiknya}, {@code biasanya}). */
    private boolean takesObject(WordAnalysis analysis) {
        boolean transitive = analysis.form().startsWith("me")
                && (analysis.root().endsWith("kan") || analysis.root().endsWith("i"));
        return sense.partOfSpeech() == PartOfSpeech.PREPOSITION
                || (sense.partOfSpeech() == PartOfSpeech.VERB && transitive);
    }
}
