package id.padanan.glossary.term;

import java.util.Optional;

/** The part of speech of an Indonesian term; glossary files contain its {@link #code()}. */
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

    /** The part of speech with this code in lower case, if any. */
    public static Optional<PartOfSpeech> ofCode(String code) {
        for (PartOfSpeech partOfSpeech : values()) {
            if (partOfSpeech.code.equals(code)) {
                return Optional.of(partOfSpeech);
            }
        }
        return Optional.empty();
    }

    /** Whether this is a class of function words, which carry grammar rather than content. */
    public boolean isFunctionWord() {
        return switch (this) {
            case PREPOSITION, CONJUNCTION, PRONOUN, DETERMINER, PARTICLE -> true;
            default -> false;
        };
    }
}
