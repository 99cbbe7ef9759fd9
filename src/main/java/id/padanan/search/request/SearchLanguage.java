package id.padanan.search.request;

import id.padanan.article.Language;
import java.util.Optional;

/** In which languages a reader's words are understood. */
public enum SearchLanguage {
    /** Each word in either language, and its counterparts in the other; the default. */
    BOTH("both"),
    /** Words of the Indonesian text only. */
    INDONESIAN("id"),
    /** Words of the English gloss only. */
    ENGLISH("en");

    private final String code;

    SearchLanguage(String code) {
        this.code = code;
    }

    /** The value of the URL parameter {@code in}. */
    public String code() {
        return code;
    }

    /** Whether words of the given language are looked for. */
    public boolean covers(Language language) {
        return this == BOTH || code.equals(language.code());
    }

    static Optional<SearchLanguage> ofCode(String code) {
        return EnumCodes.find(values(), SearchLanguage::code, code);
    }
}
