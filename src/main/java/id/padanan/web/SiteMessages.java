package id.padanan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The site's texts, which are plain text and not markup. They live in {@code i18n/messages/site_{language}.properties};
 * a key is a method's name. Where a text has a number in it, {@code count} decides the plural and {@code number} is the
 * same number as the language writes it.
 */
@MessageBundle(value = "site", locale = "en")
public interface SiteMessages {
    // Every page
    @Message
    String tagline();

    @Message
    String description();

    @Message
    String skipToContent();

    @Message
    String searchLabel();

    @Message
    String searchHint();

    @Message
    String searchButton();

    @Message
    String languageName();

    @Message
    String languagesLabel();

    @Message
    String siteLinks();

    @Message
    String footerNote();

    @Message
    String homeLink();

    @Message
    String helpLink();

    @Message
    String aboutLink();

    @Message
    String otherSource();

    @Message
    String articleCount(long count, String number);

    // Home
    @Message
    String sourcesHeading();

    @Message
    String latestHeading();

    @Message
    String allArticles();

    @Message
    String noArticlesYet();

    // Results
    @Message
    String resultsTitle(String query);

    @Message
    String browseTitle();

    @Message
    String resultCount(long count, String number);

    @Message
    String resultCountAtLeast(String number);

    @Message
    String resultsFor(String query);

    @Message
    String understoodHeading();

    @Message
    String withoutCounterparts();

    @Message
    String onlyIndonesian();

    @Message
    String onlyEnglish();

    @Message
    String withCounterparts();

    @Message
    String allSources();

    @Message
    String refineHeading();

    @Message
    String dateHeading();

    @Message
    String dateFrom();

    @Message
    String dateTo();

    @Message
    String refineButton();

    @Message
    String sortHeading();

    @Message
    String sortRelevance();

    @Message
    String sortNewest();

    @Message
    String sortOldest();

    @Message
    String activeFilters();

    @Message
    String filterSource(String name);

    @Message
    String filterFrom(String date);

    @Message
    String filterTo(String date);

    @Message
    String removeFilter(String filter);

    @Message
    String clearFilters();

    @Message
    String author(String name);

    @Message
    String matched();

    @Message
    String shortLink();

    @Message
    String pagesHeading();

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String pageNumber(String number);

    @Message
    String pastTheEnd();

    @Message
    String firstPage();

    // A result without hits
    @Message
    String nothingFound(String query);

    @Message
    String nothingToBrowse();

    @Message
    String waysOn();

    @Message
    String tryAllArticles();

    @Message
    String tryWord();

    @Message
    String tryHelp();

    // Article
    @Message
    String readOriginal(String source);

    @Message
    String photoCaption();

    @Message
    String shareHeading();

    @Message
    String shareField();

    @Message
    String openShortLink();

    @Message
    String marksNote(String query);

    @Message
    String withoutMarks();

    // Help
    @Message
    String helpTitle();

    @Message
    String helpIntro();

    @Message
    String helpWordsHeading();

    @Message
    String helpWords();

    @Message
    String helpPhraseHeading();

    @Message
    String helpPhrase();

    @Message
    String helpExcludeHeading();

    @Message
    String helpExclude();

    @Message
    String helpOrHeading();

    @Message
    String helpOr();

    @Message
    String helpFieldsHeading();

    @Message
    String helpFields();

    @Message
    String helpLanguagesHeading();

    @Message
    String helpLanguages();

    @Message
    String helpShareHeading();

    @Message
    String helpShare();

    @Message
    String helpLimits(String length);

    // About
    @Message
    String aboutTitle();

    @Message
    String aboutName();

    @Message
    String aboutPurpose();

    @Message
    String aboutReasons();

    @Message
    String aboutCorpusHeading();

    @Message
    String aboutCorpus();

    @Message
    String aboutPrivacyHeading();

    @Message
    String aboutPrivacy();

    @Message
    String aboutOpenHeading();

    @Message
    String aboutOpen();

    // Errors
    @Message
    String notFoundTitle();

    @Message
    String notFound();

    @Message
    String badRequestTitle();

    @Message
    String badRequest();

    @Message
    String unavailableTitle();

    @Message
    String unavailable();

    @Message
    String failedTitle();

    @Message
    String failed();

    @Message
    String queryTooLong(String limit);

    @Message
    String beyondReach(String limit);

    @Message
    String notAPage();

    @Message
    String notASize(String limit);

    @Message
    String notADate(String parameter);

    @Message
    String unknownLanguage();

    @Message
    String unknownSort();
}
