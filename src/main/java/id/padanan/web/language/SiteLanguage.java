package id.padanan.web.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/**
 * A language in which readers can read the site. Articles and queries have languages of their own, which are two; there is
 * one of these for each pair of message files.
 *
 * @param code its BCP 47 tag, as the names of its message files and its addresses have it
 * @param name its name in itself
 */
public record SiteLanguage(String code, String name) {
    /** Name of the path parameter that holds a language's code. */
    public static final String PATH_PARAMETER = "language";

    /** The path parameter, as a path has it. It matches any code; {@link id.padanan.web.page.UnknownLanguageFilter} refuses those that are none. */
    public static final String IN_PATH = "{" + PATH_PARAMETER + ":[a-z][a-z][-A-Za-z0-9]*}";

    /**
     * Beginning of the path of every page that stands in one language. It matches any code, since which ones there are is
     * known to {@link SiteLanguages} only; {@link id.padanan.web.page.UnknownLanguageFilter} refuses the others.
     */
    public static final String PATH = "/" + IN_PATH;

    /** The language as a locale, for dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Whether its readers are helped by the English gloss of an Indonesian title: all but Indonesians. */
    public boolean readsGlosses() {
        return !code.equals(SiteLanguages.INDONESIAN);
    }

    /** The site's texts in this language. */
    public SiteMessages messages() {
        return MessageBundles.get(SiteMessages.class, Localized.Literal.of(code));
    }

    /** The texts in this language that explain the site. */
    public GuideMessages guide() {
        return MessageBundles.get(GuideMessages.class, Localized.Literal.of(code));
    }
}
