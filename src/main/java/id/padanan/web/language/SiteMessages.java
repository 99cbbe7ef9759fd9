package id.padanan.web.language;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * The messages of the site: plain text without markup, in {@code i18n/messages/site_{language}.properties}. Each key is
 * the name of a method here. To add a language, add a file with all messages, and one for {@link GuideMessages}.
 */
@MessageBundle(value = "site", locale = "en")
public interface SiteMessages {
    // Every page
    String tagline();

    String description();

    String skipToContent();

    String searchLabel();

    String searchHint();

    String searchButton();

    String languageName();

    String languagesLabel();

    String siteLinks();

    String footerNote();

    String homeLink();

    String helpLink();

    String aboutLink();

    String statusLink();

    String themesLabel();

    String themeAuto();

    String themeLight();

    String themeDark();

    String glossaryLink();

    String otherSource();

    String suggestionsLabel();

    String suggestionTerm();

    String suggestionArticle();

    String suggestionSource();

    String articleCount(WrittenNumber number);

    // Home
    String sourcesHeading();

    String latestHeading();

    String allArticles();

    String noArticlesYet();

    // Results
    String resultsTitle(String query);

    String browseTitle();

    String resultCount(WrittenNumber number);

    String resultCountAtLeast(String number);

    String noneWithAllWords();

    String fewWithAllWords(WrittenNumber number);

    String versionsCollapsed(String number);

    String versionsCollapsedAbout(String number);

    String showAllVersions();

    String moreVersions(WrittenNumber number);

    String resultsFor(String query);

    String understoodHeading();

    String withoutCounterparts();

    String onlyIndonesian();

    String onlyEnglish();

    String withCounterparts();

    String allSources();

    String narrowingHeading();

    String refineHeading();

    String dateHeading();

    String dateFrom();

    String dateTo();

    String refineButton();

    String sortHeading();

    String sortRelevance();

    String sortNewest();

    String sortOldest();

    String activeFilters();

    String filterSource(String name);

    String filterFrom(String date);

    String filterTo(String date);

    String filterAllVersions();

    String filterVersionsOfOne();

    String removeFilter(String filter);

    String clearFilters();

    String author(String name);

    String matched();

    String glossLines();

    String shortLink();

    String didYouMean();

    String timesHeading();

    String wholeYear(String year);

    String chartHeading();

    String chartAsList();

    String otherSources();

    String shareHit();

    String shareSearch();

    String shareSearchField();

    String pagesHeading();

    String previousPage();

    String nextPage();

    String pageNumber(String number);

    String pastTheEnd();

    String firstPage();

    // A result without hits
    String nothingFound(String query);

    String nothingToBrowse();

    String nextStepsHeading();

    String tryAllArticles();

    String tryWord();

    String tryWithoutOperators();

    String tryGlossary(String words);

    String tryHelp();

    // Feeds, files and previews of a page
    String previewLocale();

    String resultsDescription(String query);

    String feedTitle(String query);

    String feedTitleAll();

    String exportHeading();

    String exportFeed();

    String exportCsv();

    String exportBibTex();

    String exportRis();

    String exportLimit();

    // Article
    String readOriginal(String source);

    String readOriginalElsewhere();

    String photoCaption();

    String shareHeading();

    String shareField();

    String openShortLink();

    String shareWith();

    String mail();

    String copyLink();

    String linkCopied();

    String shareSheet();

    String marksNote(String query);

    String withoutMarks();

    String matchesLabel();

    String matchCount(WrittenNumber number);

    String matchNumber(String number);

    String previousMatch();

    String nextMatch();

    String passageLink(int number);

    String versionsHeading(WrittenNumber number);

    String relatedHeading();

    // Errors
    String notFoundTitle();

    String notFound();

    String wrongMethodTitle();

    String wrongMethod();

    String badRequestTitle();

    String badRequest();

    String unavailableTitle();

    String unavailable();

    String failedTitle();

    String failed();

    String queryTooLong(String limit);

    String beyondReach(String limit);

    String notAPage();

    String notASize(String limit);

    String notADate(String parameter);

    String unknownLanguage();

    String unknownSort();

    String unknownVersions();

    String notALetter();
}
