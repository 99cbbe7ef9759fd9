package id.padanan.glossary.term;

import java.util.Optional;

/** What an Indonesian term is in a sentence; a glossary file names it by its {@link #code()}. */
public enum PartOfSpeech {
    NOUN("n"),
    VERB("v"),
    ADJECTIVE("adj"),
    ADVERB("adv"),
    PREPOSITION("prep"),
    CONJUNCTION("conj"),
    PRONOUN("pron"),
    DETERMINER("det"),
    NUMERAL("num"),
    PARTICLE("part"),
    INTERJECTION("interj"),
    NAME("name"),
    ABBREVIATION("abbr"),
    PHRASE("phrase");

    private final String code;

    PartOfSpeech(String code) {
        this.code = code;
    }

    /** The short lower-case form that glossary files use, such as {@code n}. */
    public String code() {
        return code;
    }

    /** The part of speech of a code in lower case, or nothing where there is none. */
    public static Optional<PartOfSpeech> ofCode(String code) {
        for (PartOfSpeech partOfSpeech : values()) {
            if (partOfSpeech.code.equals(code)) {
                return Optional.of(partOfSpeech);
            }
        }
        return Optional.empty();
    }

    /** Whether words of this kind hold a sentence together rather than say what it is about. */
    public boolean isFunctionWord() {
        return switch (this) {
            case PREPOSITION, CONJUNCTION, PRONOUN, DETERMINER, PARTICLE -> true;
            default -> false;
        };
    }
}
