package id.padanan.web.results;

import id.padanan.article.Language;
import id.padanan.search.parsing.ParsedQuery;
import id.padanan.search.parsing.QueryParser;
import id.padanan.search.parsing.QueryWord;
import id.padanan.search.request.SearchLanguage;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.search.request.SortOrder;
import id.padanan.search.request.VersionFilter;
import id.padanan.search.result.HitCount;
import id.padanan.search.result.SearchResult;
import id.padanan.search.result.UnderstoodTerm;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Choice;
import id.padanan.web.page.GlossaryRequest;
import id.padanan.web.page.Page;
import id.padanan.web.page.Paging;
import id.padanan.web.page.ShareLinks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The content of the results page. Every link is another search, so each state of the page has a URL.
 *
 * @param result the search result
 * @param hits the hits on this page
 * @param sources the sources, each with a link that adds it to the search or removes it
 * @param years the years and months, newest first
 * @param chart the hits over time, or null if there are too few periods
 * @param sorts the sort orders
 * @param filters the active filters, each with a link that removes it
 * @param paging links to the other pages
 */
public record ResultsView(
        SearchResult result,
        List<HitView> hits,
        List<Choice> sources,
        List<TimeChoices.YearChoice> years,
        TimeChart chart,
        List<Choice> sorts,
        List<Choice> filters,
        Paging paging) {
    private static final int MAX_SINGLE_WORDS = 5;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    static ResultsView of(Page page, SearchResult result, Sources sources) {
        SearchRequest request = result.request();
        SearchChoices choices = new SearchChoices(page, result, sources);
        return new ResultsView(
                result,
                result.hits().stream()
                        .map(hit -> HitView.of(page, hit, request, sources))
                        .toList(),
                choices.sources(),
                new TimeChoices(page, result).years(),
                TimeChart.of(page, result, sources),
                choices.sorts(),
                choices.filters(),
                Paging.of(page, result));
    }

    /** The search request. */
    public SearchRequest request() {
        return result.request();
    }

    /** The query terms that were also searched by their counterparts in the other language, without stop words. */
    public List<UnderstoodTerm> counterparts() {
        return result.terms().stream()
                .filter(term -> !term.common() && !term.padanan().isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Whether the list shows English glosses of titles. The page then explains once that a gloss is not a translation.
     */
    public boolean showsGlosses(SiteLanguage language) {
        return language.readsGlosses()
                && hits.stream().anyMatch(each -> each.hit().titleGloss() != null);
    }

    /** The words of a query as separate searches, for a query that found nothing. Empty for a query of one word. */
    public List<String> singleWords() {
        List<String> words = words();
        return words.size() < 2
                ? List.of()
                : words.stream().distinct().limit(MAX_SINGLE_WORDS).toList();
    }

    /** The search with the suggested spelling, or null if there is no suggestion. */
    public SearchRequest corrected() {
        return result.suggestion()
                .filter(text -> text.length() <= SearchRequest.MAX_TEXT_LENGTH)
                .map(request()::withText)
                .orElse(null);
    }

    /** The same search without quotation marks, exclusions and fields, or null if it has none. */
    public SearchRequest withoutOperators() {
        ParsedQuery query = QueryParser.parse(request().text());
        String words = query.plainText();
        return query.isPlain() || words.isEmpty() || words.length() > SearchRequest.MAX_TEXT_LENGTH
                ? null
                : request().withText(words);
    }

    /** The words to look up in the glossary if nothing was found, or null if there are none or too many. */
    public String glossaryWords() {
        String words = String.join(" ", words());
        boolean fits = words.codePointCount(0, words.length()) <= GlossaryRequest.MAX_WORDS_LENGTH;
        return fits && !words.isEmpty() ? words : null;
    }

    private List<String> words() {
        return QueryParser.parse(request().text()).words().stream()
                .map(QueryWord::text)
                .toList();
    }

    /** Links that share this search. */
    public ShareLinks sharing(Page page) {
        String title = request().text().isEmpty()
                ? page.messages().browseTitle()
                : page.messages().resultsTitle(request().text());
        return new ShareLinks(title, page.canonical());
    }

    /** Whether the requested page is after the last page. */
    public boolean isPastTheEnd() {
        return hits.isEmpty() && result.total() > 0;
    }

    /** Position of the first hit of this page within the whole result, from 1. */
    public int firstHitNumber() {
        return request().offset() + 1;
    }

    /** Whether some of the articles contain only some of the words. */
    public boolean hasPartialMatches() {
        return result.withAllWords() < result.total();
    }

    /** Whether some of the hits represent several versions of a text. */
    public boolean isCollapsed() {
        return listedRounded() < result.total();
    }

    /** Number of hits on all pages, rounded to two digits if it is an estimate. */
    public long listedRounded() {
        HitCount listed = result.listed();
        return listed.isExact()
                ? listed.count()
                : new BigDecimal(listed.count()).round(TWO_DIGITS).longValue();
    }

    /** The same search with every version of each text as a separate hit. */
    public SearchRequest withAllVersions() {
        return request().withVersions(VersionFilter.ALL);
    }

    /**
     * Code of the sort order for the next search from this page, or null if that search should use its default order.
     */
    public String explicitSort() {
        SortOrder own = request().text().isEmpty() ? SortOrder.NEWEST : SortOrder.RELEVANCE;
        return request().sort() == own ? null : request().sort().code();
    }

    /** Whether the search has a date filter. */
    public boolean hasDates() {
        return request().from() != null || request().to() != null;
    }

    /** Whether the search is limited to one language. */
    public boolean isInOneLanguage() {
        return request().in() != SearchLanguage.BOTH && !request().text().isEmpty();
    }

    /** The same query without filters. */
    public SearchRequest unfiltered() {
        return request().withSources(List.of()).withDates(null, null).withVersions(VersionFilter.ONE);
    }

    /** The same search in every source. */
    public SearchRequest inAllSources() {
        return request().withSources(List.of());
    }

    /** The query part of the URL, for the feed and the files of this search. */
    public String urlParameters() {
        return SearchUrl.render(firstPage());
    }

    /** The same search for the Indonesian words only, without counterparts. */
    public SearchRequest inIndonesianOnly() {
        return request().withLanguage(SearchLanguage.INDONESIAN);
    }

    /** The same search with counterparts. */
    public SearchRequest inBothLanguages() {
        return request().withLanguage(SearchLanguage.BOTH);
    }

    /** The same search from its first page. */
    public SearchRequest firstPage() {
        return request().withPage(1);
    }

    /** The language of a term's counterparts. */
    public Language counterpartLanguage(UnderstoodTerm term) {
        return term.language() == Language.INDONESIAN ? Language.ENGLISH : Language.INDONESIAN;
    }
}
