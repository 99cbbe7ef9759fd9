package id.padanan.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lasting addresses of an article. All are paths that start with a slash and need no escaping. */
public final class Permalink {
    private static final int MAX_SLUG_LENGTH = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE_HYPHENS = Pattern.compile("^-+|-+$");

    private Permalink() {}

    /** The short permalink, {@code /a/{id}}, which leads to the article in the reader's own language. */
    public static String shortPath(ArticleId id) {
        return "/a/" + id;
    }

    /**
     * The canonical address of an article's page in one language: {@code /{language}/articles/{id}/{slug}}.
     *
     * @param language code of a language of the site, which need not be one of articles
     */
    public static String canonicalPath(String language, ArticleId id, String title) {
        return "/" + language + "/articles/" + id + "/" + slug(title);
    }

    /**
     * The title as a readable part of a URL: ASCII lower case, words joined by hyphens, at most 80 characters and cut
     * between words; {@code -} for a title without any Latin letter or digit.
     */
    public static String slug(String title) {
        String ascii =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String slug = NOT_SLUG.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-");
        slug = EDGE_HYPHENS.matcher(slug).replaceAll("");
        if (slug.length() > MAX_SLUG_LENGTH) {
            int cut = slug.lastIndexOf('-', MAX_SLUG_LENGTH);
            slug = slug.substring(0, cut > 0 ? cut : MAX_SLUG_LENGTH);
        }
        return slug.isEmpty() ? "-" : slug;
    }
}
