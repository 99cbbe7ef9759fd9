package id.padanan.web.results;

import id.padanan.article.Language;
import id.padanan.search.query.ParsedQuery;
import id.padanan.search.query.QueryParser;
import id.padanan.search.query.QueryWord;
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
 * A search result as a page shows it. Every link is another search, so that each state of the page has an address.
 *
 * @param result what was found
 * @param hits its hits
 * @param sources the sources to choose among, each with the search that adds or drops it
 * @param years the years and months to choose among, newest first
 * @param chart the result over time, or null where there is too little to draw
 * @param sorts the orders to choose among
 * @param filters the filters that narrow the result, each with the search without it
 * @param paging the links to its other pages
 */
public record ResultsView(
        SearchResult result,
        List<HitView> hits,
        List<Choice> sources,
        List<YearChoice> years,
        TimeChart chart,
        List<Choice> sorts,
        List<Choice> filters,
        Paging paging) {
    private static final int MOST_SINGLE_WORDS = 5;
    private static final MathContext ESTIMATE = new MathContext(2);

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

    /** The search that was made. */
    public SearchRequest request() {
        return result.request();
    }

    /** The terms of the query for which counterparts were searched too; stop words, which decide nothing, left out. */
    public List<UnderstoodTerm> counterparts() {
        return result.terms().stream()
                .filter(term -> !term.common() && !term.padanan().isEmpty())
                .distinct()
                .toList();
    }

    /** Whether headlines have their English below them, which readers of this language are told once is no translation. */
    public boolean glossed(SiteLanguage language) {
        return language.readsGlosses()
                && hits.stream().anyMatch(each -> each.hit().titleGloss() != null);
    }

    /** The single words of a query of several, for a reader whose whole query found nothing. */
    public List<String> singleWords() {
        List<String> words = words();
        return words.size() < 2
                ? List.of()
                : words.stream().distinct().limit(MOST_SINGLE_WORDS).toList();
    }

    /** The query as it was probably meant, or null where there is nothing to correct. */
    public SearchRequest corrected() {
        return result.suggestion()
                .filter(text -> text.length() <= SearchRequest.MAX_TEXT_LENGTH)
                .map(request()::withText)
                .orElse(null);
    }

    /** The same search without its quotation marks, exclusions and fields; null where it has none. */
    public SearchRequest loosened() {
        ParsedQuery query = QueryParser.parse(request().text());
        String words = query.plainText();
        return query.isPlain() || words.isEmpty() || words.length() > SearchRequest.MAX_TEXT_LENGTH
                ? null
                : request().withText(words);
    }

    /** The words to look up in the glossary where nothing was found, or null where they are too many or none. */
    public String glossaryWords() {
        String words = String.join(" ", words());
        boolean fitting = words.codePointCount(0, words.length()) <= GlossaryRequest.MAX_WORDS_LENGTH;
        return fitting && !words.isEmpty() ? words : null;
    }

    private List<String> words() {
        return QueryParser.parse(request().text()).words().stream()
                .map(QueryWord::text)
                .toList();
    }

    /** The ways to pass the search on. */
    public ShareLinks sharing(Page page) {
        String title = request().text().isEmpty()
                ? page.messages().browseTitle()
                : page.messages().resultsTitle(request().text());
        return new ShareLinks(title, page.canonical());
    }

    /** Whether the page asked for lies behind the last one. */
    public boolean isPastTheEnd() {
        return hits.isEmpty() && result.total() > 0;
    }

    /** Number of the page's first hit within the whole result, from 1. */
    public int firstNumber() {
        return request().offset() + 1;
    }

    /** Whether there are articles with some of the words only. */
    public boolean isWidened() {
        return result.withAllWords() < result.total();
    }

    /** Whether some of the hits stand for other versions of their texts. */
    public boolean isFolded() {
        return listedRounded() < result.total();
    }

    /** Number of hits on all pages, or two digits of it where it is an estimate. */
    public long listedRounded() {
        HitCount listed = result.listed();
        return listed.isExact()
                ? listed.count()
                : new BigDecimal(listed.count()).round(ESTIMATE).longValue();
    }

    /** The same search with every version of each text. */
    public SearchRequest unfolded() {
        return request().withVersions(VersionFilter.ALL);
    }

    /** The order that another search from this page keeps, or null where that is for its words to decide. */
    public String sortToKeep() {
        SortOrder own = request().text().isEmpty() ? SortOrder.NEWEST : SortOrder.RELEVANCE;
        return request().sort() == own ? null : request().sort().code();
    }

    /** Whether the search is within some days only. */
    public boolean isDated() {
        return request().from() != null || request().to() != null;
    }

    /** Whether words are understood in one language only. */
    public boolean isConfined() {
        return request().in() != SearchLanguage.BOTH && !request().text().isEmpty();
    }

    /** The same words without any filter. */
    public SearchRequest unfiltered() {
        return request().withSources(List.of()).withDates(null, null).withVersions(VersionFilter.ONE);
    }

    /** The same search in every source. */
    public SearchRequest inAllSources() {
        return request().withSources(List.of());
    }

    /** The search as the part of an address after the question mark, for other renderings of it. */
    public String parameters() {
        return SearchUrl.render(fromTheStart());
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
    public SearchRequest fromTheStart() {
        return request().withPage(1);
    }

    /** The language of a term's counterparts. */
    public Language counterpartLanguage(UnderstoodTerm term) {
        return term.language() == Language.INDONESIAN ? Language.ENGLISH : Language.INDONESIAN;
    }
}
