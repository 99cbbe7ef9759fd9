package id.padanan.evaluation;

import id.padanan.glossary.LookupResult;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a term of an English query is, by the pair that answers it best. */
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

    /** Its name in tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The class of a term that was looked up; what no pair holds is a name where it has a capital. */
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
