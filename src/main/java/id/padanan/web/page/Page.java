package id.padanan.web.page;

import id.padanan.article.PublicationDate;
import id.padanan.article.Source;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.web.language.GuideMessages;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteMessages;
import id.padanan.web.language.WrittenNumber;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/**
 * The data that every page needs: its URL, its language, and how that language writes dates and numbers.
 *
 * @param requestContext the request that the page answers
 * @param path path that identifies the page, with the query part if that selects the content
 * @param state query part with its question mark that changes only the presentation, or empty; not part of the
 *     canonical URL
 * @param searchText text to show in the search box
 */
public record Page(RequestContext requestContext, String path, String state, String searchText) {
    /** Media type of every page. */
    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    /**
     * This page in one language.
     *
     * @param language the language
     * @param href path within the site, with the state of this page
     * @param canonical absolute URL without the state
     */
    public record LanguageLink(SiteLanguage language, String href, String canonical) {}

    /** The base URL of the site, without a slash at its end. */
    public String site() {
        return requestContext.site();
    }

    /** The language of the page's own texts. The articles on it may be in another language. */
    public SiteLanguage language() {
        return requestContext.language();
    }

    /** The colour theme of the page. */
    public Theme theme() {
        return requestContext.theme();
    }

    /** All themes, with the current one chosen. */
    public List<Choice> themes() {
        return Arrays.stream(Theme.values())
                .map(theme ->
                        new Choice(theme.code(), theme.label(messages()), 0, theme == theme(), ThemeResource.PATH))
                .toList();
    }

    /** Path of this page, with its state. */
    public String pathWithState() {
        return path + state;
    }

    /** The absolute URL that search engines should list for this page. */
    public String canonical() {
        return absolute(path);
    }

    /** This page in each language of the site. */
    public List<LanguageLink> languageLinks() {
        return requestContext.languages().all().stream().map(this::languageLink).toList();
    }

    /** This page in every language except its own. */
    public List<LanguageLink> otherLanguages() {
        return languageLinks().stream()
                .filter(link -> !link.language().equals(language()))
                .toList();
    }

    private LanguageLink languageLink(SiteLanguage other) {
        String translated = requestContext
                .languages()
                .ofPath(path)
                .map(own -> "/" + other.code() + path.substring(1 + own.code().length()))
                .orElse("/" + other.code() + "/");
        return new LanguageLink(other, translated + state, absolute(translated));
    }

    /** Converts a path within the site to an absolute URL. */
    public String absolute(String sitePath) {
        return site() + sitePath;
    }

    /**
     * Path of a page in this language, such as {@code /id/help} for {@code help}. An empty name gives the home page.
     */
    public String link(String name) {
        return "/" + language().code() + "/" + name;
    }

    /** Path of the preview image for pages that have no image of their own. */
    public String siteCard() {
        return "/cards/site/" + language().code() + ".png";
    }

    /** Path of the results page of a search. */
    public String search(SearchRequest request) {
        return link("search?" + SearchUrl.render(request));
    }

    /** Path of the glossary page for a request. */
    public String glossary(GlossaryRequest request) {
        return link("glossary" + request.render());
    }

    /** Path of the glossary page that looks up words. */
    public String glossaryFor(String words) {
        return glossary(GlossaryRequest.lookingUp(words));
    }

    /** Path of the results page of a search for words. */
    public String searchFor(String words) {
        return search(SearchRequest.of(words));
    }

    /** Maximum length of a query, in characters. */
    public long maxQueryLength() {
        return SearchRequest.MAX_TEXT_LENGTH;
    }

    /** The name of a source in this language. */
    public String nameOf(Source source) {
        return source.key().equals(Source.OTHER) ? messages().otherSource() : source.name();
    }

    /** The messages in this language. */
    public SiteMessages messages() {
        return language().messages();
    }

    /** The messages of the help, about, status and glossary pages in this language. */
    public GuideMessages guide() {
        return language().guide();
    }

    /** Formats a whole number with the digit grouping of this language. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(language().locale()).format(value);
    }

    /** A count for messages that have a plural form. Its digits are grouped as in {@link #number}. */
    public WrittenNumber count(long value) {
        return new WrittenNumber(value, number(value));
    }

    /** Formats a day of publication, such as "17 August 2025". */
    public String date(PublicationDate published) {
        return date(published.day());
    }

    /** Formats a time as day and time of day in Jakarta. */
    public String dateTime(Instant moment) {
        return guide().jakartaTime(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language().locale())
                .withZone(PublicationDate.HOME_ZONE)
                .format(moment));
    }

    /** Formats a month with its year, such as "August 2025". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", language().locale()).format(month);
    }

    /** The name of a month, without the year. */
    public String monthName(YearMonth month) {
        return month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, language().locale());
    }

    /** Formats a day, such as "17 August 2025". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language().locale())
                .format(day);
    }
}
