package id.padanan.article;

import java.util.Optional;

/** A language that articles and queries may be in. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, in lower case: {@code id} or {@code en}. */
    public String code() {
        return code;
    }

    /** The language of an ISO 639-1 code in any case, or nothing where Padanan does not know it. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
