package id.padanan.web.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/**
 * A language of the pages. Each has its own message files. Articles and queries, in contrast, are always Indonesian or
 * English.
 *
 * @param code BCP 47 tag, as in the names of message files and in URLs
 * @param name name of the language in the language itself
 */
public record SiteLanguage(String code, String name) {
    /** Name of the path parameter that holds a language's code. */
    public static final String PATH_PARAMETER = "language";

    /**
     * The path parameter in a JAX-RS path. Matches any language code; {@link id.padanan.web.page.UnknownLanguageFilter}
     * rejects those that the site does not have.
     */
    public static final String IN_PATH = "{" + PATH_PARAMETER + ":[a-z][a-z][-A-Za-z0-9]*}";

    /** Start of the path of every page that has a language. Matches any language code, like {@link #IN_PATH}. */
    public static final String PATH = "/" + IN_PATH;

    /** The locale for dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Whether to show the English gloss of an Indonesian title. True for every language except Indonesian. */
    public boolean readsGlosses() {
        return !code.equals(SiteLanguages.INDONESIAN);
    }

    /** The messages in this language. */
    public SiteMessages messages() {
        return MessageBundles.get(SiteMessages.class, Localized.Literal.of(code));
    }

    /** The messages of the help, about, status and glossary pages in this language. */
    public GuideMessages guide() {
        return MessageBundles.get(GuideMessages.class, Localized.Literal.of(code));
    }
}
