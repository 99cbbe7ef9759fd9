package id.padanan.index.mapping;

import java.util.List;

/** Names of the index's fields, for those who write queries. {@link ArticleTerms} says what the fields of terms hold. */
public final class ArticleFields {
    public static final String ID = "id";
    public static final String TITLE = "title";
    public static final String BODY = "body";

    /** The title rendered in English, to read. */
    public static final String TITLE_GLOSS = "titleGloss";

    public static final String TITLE_WORDS = "titleWords";
    public static final String TITLE_GLOSS_WORDS = "titleGlossWords";
    public static final String BODY_WORDS = "bodyWords";
    public static final String AUTHOR_WORDS = "authorWords";
    public static final String TITLE_STEMS = "titleStems";
    public static final String STEMS = "stems";
    public static final String ENTRIES = "entries";
    public static final String TITLE_ENGLISH = "titleEnglish";
    public static final String ENGLISH = "english";
    public static final String LESS_LIKELY_ENGLISH = "lessLikelyEnglish";

    public static final String SOURCE = "source";
    public static final String LANGUAGE = "language";
    public static final String PUBLISHED = "published";
    public static final String PUBLISHED_AT = "publishedAt";
    public static final String PUBLISHED_MONTH = "publishedMonth";

    /** The absolute path of the file that the article was read from. */
    public static final String ORIGIN = "origin";

    public static final String FINGERPRINT = "fingerprint";

    /** Key of the group of near-copies; every article has one. */
    public static final String GROUP = "group";

    /** Signature for finding near-copies. Texts too short to compare have none. */
    public static final String SIGNATURE = "signature";

    /** The fields that are only searched: the index keeps their terms, not their texts. */
    public static final List<String> SEARCHED_ONLY = List.of(
            TITLE_WORDS,
            TITLE_GLOSS_WORDS,
            BODY_WORDS,
            AUTHOR_WORDS,
            TITLE_STEMS,
            STEMS,
            ENTRIES,
            TITLE_ENGLISH,
            ENGLISH,
            LESS_LIKELY_ENGLISH);

    private ArticleFields() {}
}
