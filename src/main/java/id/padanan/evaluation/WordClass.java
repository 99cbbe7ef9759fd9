package id.padanan.evaluation;

import id.padanan.glossary.LookupResult;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Word class of a term in an English query, taken from its best matching term pair. */
public enum WordClass {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    NAME,
    NUMBER,
    SEVERAL_WORDS,
    OTHER,
    UNLISTED_NAME,
    UNLISTED_WORD;

    /** Returns its name in tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the class of a term. A term without a pair counts as a name if it starts with a capital letter. */
    static WordClass of(String term, LookupResult found) {
        if (term.indexOf(' ') >= 0) {
            return SEVERAL_WORDS;
        }
        if (term.codePoints().anyMatch(Character::isDigit)) {
            return NUMBER;
        }
        Optional<PartOfSpeech> listed = Stream.concat(
                        found.english().stream().map(counterpart -> counterpart.pair()), found.indonesian().stream())
                .map(TermPair::partOfSpeech)
                .findFirst();
        return listed.map(WordClass::of)
                .orElse(Character.isUpperCase(term.codePointAt(0)) ? UNLISTED_NAME : UNLISTED_WORD);
    }

    private static WordClass of(PartOfSpeech partOfSpeech) {
        return switch (partOfSpeech) {
            case NOUN -> NOUN;
            case VERB -> VERB;
            case ADJECTIVE -> ADJECTIVE;
            case ADVERB -> ADVERB;
            case NAME, ABBREVIATION -> NAME;
            case NUMERAL -> NUMBER;
            default -> OTHER;
        };
    }
}
