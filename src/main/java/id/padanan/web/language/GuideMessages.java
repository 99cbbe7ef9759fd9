package id.padanan.web.language;

import id.padanan.glossary.term.PartOfSpeech;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Messages of the glossary, help, about and status pages, and of the English gloss of an article. Stored like {@link
 * SiteMessages}, in {@code i18n/messages/guide_{language}.properties}.
 */
@MessageBundle(value = "guide", locale = "en")
public interface GuideMessages {
    // The gloss of an article
    String glossChoice();

    String glossOff();

    String glossOn();

    String glossNote();

    String glossEnds();

    String skipGloss();

    // Glossary
    String glossaryTitle();

    String glossaryIntro(String number);

    String glossaryLabel();

    String glossaryButton();

    String glossaryLetters();

    String glossaryWords(String words);

    String glossaryLetter(String letter);

    String termCount(WrittenNumber number);

    String noTermsWith(String letter);

    String formationHeading();

    String doubledWord();

    String borrowedHeading();

    String fromIndonesian();

    String fromEnglish(String words);

    String longerTerms(String words);

    String notInGlossary(String words);

    String nearTerms();

    String articlesWith(String words);

    /** The keys end with the name of the part of speech, such as {@code partOfSpeech_NOUN}. */
    @Message
    String partOfSpeech(PartOfSpeech partOfSpeech);

    // Help
    String helpTitle();

    String helpIntro();

    String helpWordsHeading();

    String helpWords();

    String helpPhraseHeading();

    String helpPhrase();

    String helpExcludeHeading();

    String helpExclude();

    String helpOrHeading();

    String helpOr();

    String helpFieldsHeading();

    String helpFields();

    String helpLanguagesHeading();

    String helpLanguages();

    String helpVersionsHeading();

    String helpVersions();

    String helpTypingHeading();

    String helpTyping();

    String helpShareHeading();

    String helpShare();

    String helpLimits(String length);

    // About
    String aboutTitle();

    String aboutName();

    String aboutPurpose();

    String aboutReasons();

    String aboutCorpusHeading();

    String aboutCorpus();

    String aboutPrivacyHeading();

    String aboutPrivacy();

    String aboutOpenHeading();

    String aboutOpen();

    // Status
    String statusTitle();

    String statusLead(WrittenNumber number);

    String statusRunning(WrittenNumber number);

    String statusNewest();

    String statusSince();

    String jakartaTime(String time);

    String statusGlossary();

    String termPairCount(WrittenNumber number);

    String statusVersion();
}
