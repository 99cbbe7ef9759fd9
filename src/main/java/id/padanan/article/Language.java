package id.padanan.article;

import java.util.Optional;

/** A language of articles and queries. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the ISO 639-1 code in lower case: {@code id} or {@code en}. */
    public String code() {
        return code;
    }

    /** Returns the language with an ISO 639-1 code in upper or lower case, or empty if Padanan does not support it. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
