package id.padanan.index.mapping;

import java.util.List;
import java.util.stream.Stream;

/** Names of the index's fields, for those who write queries. */
public final class ArticleFields {
    public static final String ID = "id";
    public static final String TITLE = "title";
    public static final String TITLE_EXACT = "titleExact";
    public static final String BODY = "body";
    public static final String BODY_EXACT = "bodyExact";
    public static final String CAPTION = "caption";
    public static final String CAPTION_EXACT = "captionExact";
    public static final String PLACE = "place";
    public static final String PLACE_EXACT = "placeExact";
    public static final String AUTHOR = "author";
    public static final String AUTHOR_EXACT = "authorExact";
    /** The title rendered in English, to read and to search. */
    public static final String TITLE_GLOSS = "titleGloss";

    public static final String TITLE_GLOSS_EXACT = "titleGlossExact";
    public static final String BODY_GLOSS = "bodyGloss";

    /** All English equivalents of the title's words, to search only. */
    public static final String TITLE_EQUIVALENTS = "titleEquivalents";

    public static final String BODY_EQUIVALENTS = "bodyEquivalents";

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

    /** What near-copies are known by; texts too short to compare have none. */
    public static final String SIGNATURE = "signature";

    /** The fields of stemmed Indonesian text. */
    public static final List<String> STEMMED = List.of(TITLE, BODY, CAPTION, PLACE, AUTHOR);

    /** The fields of exact words, in the order of {@link #STEMMED}. */
    public static final List<String> EXACT = List.of(TITLE_EXACT, BODY_EXACT, CAPTION_EXACT, PLACE_EXACT, AUTHOR_EXACT);

    /** The fields that are only searched: the index keeps their words, not their texts. */
    public static final List<String> SEARCHED_ONLY = Stream.concat(
                    EXACT.stream(), Stream.of(TITLE_GLOSS_EXACT, BODY_GLOSS, TITLE_EQUIVALENTS, BODY_EQUIVALENTS))
            .toList();

    private ArticleFields() {}
}
