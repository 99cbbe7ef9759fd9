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
 * What every page knows of itself: where it stands, and how its language writes things.
 *
 * @param requestContext the request it answers
 * @param path what identifies the page: its path, with a query part where that decides what it shows
 * @param state query part, with its question mark, that the page carries along without being another page for it; or
 *     empty
 * @param searched what the search box shows
 */
public record Page(RequestContext requestContext, String path, String state, String searched) {
    /** Media type of every page. */
    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    /**
     * The same page in one language.
     *
     * @param language that language
     * @param href address within the site, with the page's state
     * @param canonical absolute address, without it
     */
    public record LanguageLink(SiteLanguage language, String href, String canonical) {}

    /** Absolute address of the site, without a slash at its end. */
    public String site() {
        return requestContext.site();
    }

    /** The language of the page's own texts. */
    public SiteLanguage language() {
        return requestContext.language();
    }

    /** Whether the reader wants pages light or dark. */
    public Theme theme() {
        return requestContext.theme();
    }

    /** The themes to choose among. */
    public List<Choice> themes() {
        return Arrays.stream(Theme.values())
                .map(theme ->
                        new Choice(theme.code(), theme.label(messages()), 0, theme == theme(), ThemeResource.PATH))
                .toList();
    }

    /** Path of this very page, with its state. */
    public String here() {
        return path + state;
    }

    /** The absolute address under which search engines should know this page. */
    public String canonical() {
        return absolute(path);
    }

    /** This page in each language of the site. */
    public List<LanguageLink> versions() {
        return requestContext.languages().all().stream().map(this::version).toList();
    }

    /** This page in each language but its own. */
    public List<LanguageLink> otherVersions() {
        return versions().stream()
                .filter(version -> !version.language().equals(language()))
                .toList();
    }

    private LanguageLink version(SiteLanguage other) {
        String translated = requestContext
                .languages()
                .ofPath(path)
                .map(own -> "/" + other.code() + path.substring(1 + own.code().length()))
                .orElse("/" + other.code() + "/");
        return new LanguageLink(other, translated + state, absolute(translated));
    }

    /** A path within the site as an absolute address. */
    public String absolute(String sitePath) {
        return site() + sitePath;
    }

    /** Path of a page in this page's language, such as {@code /id/help} for {@code help}; home for an empty name. */
    public String link(String name) {
        return "/" + language().code() + "/" + name;
    }

    /** Path of the picture that stands for a page without one of its own where its link is shared. */
    public String siteCard() {
        return "/cards/site/" + language().code() + ".png";
    }

    /** Path of the results page of a search. */
    public String search(SearchRequest request) {
        return link("search?" + SearchUrl.render(request));
    }

    /** Path of the glossary's page. */
    public String glossary(GlossaryRequest request) {
        return link("glossary" + request.render());
    }

    /** Path of the page that looks words up in the glossary. */
    public String glossaryFor(String words) {
        return glossary(GlossaryRequest.lookingUp(words));
    }

    /** Path of the results page of a search for words. */
    public String searchFor(String words) {
        return search(SearchRequest.of(words));
    }

    /** Longest query that can be searched for, in characters. */
    public long maxQueryLength() {
        return SearchRequest.MAX_TEXT_LENGTH;
    }

    /** The name of a source as readers of this language know it. */
    public String nameOf(Source source) {
        return source.key().equals(Source.OTHER) ? messages().otherSource() : source.name();
    }

    /** The texts in this page's language. */
    public SiteMessages messages() {
        return language().messages();
    }

    /** The texts in this page's language that explain the site. */
    public GuideMessages guide() {
        return language().guide();
    }

    /** A whole number as this page's language groups its digits. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(language().locale()).format(value);
    }

    /** A count for messages that have a plural, with the digits grouped like {@link #number}. */
    public WrittenNumber count(long value) {
        return new WrittenNumber(value, number(value));
    }

    /** A day of publication, written out. */
    public String date(PublicationDate published) {
        return date(published.day());
    }

    /** A moment as day and time in Jakarta, written out. */
    public String dateTime(Instant moment) {
        return guide().jakartaTime(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language().locale())
                .withZone(PublicationDate.HOME_ZONE)
                .format(moment));
    }

    /** A month with its year, written out. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", language().locale()).format(month);
    }

    /** The name of a month. */
    public String monthName(YearMonth month) {
        return month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, language().locale());
    }

    /** A day, written out. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language().locale())
                .format(day);
    }
}
