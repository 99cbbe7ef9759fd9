package id.padanan.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Permanent addresses of an article. All are paths that start with a slash and need no escaping. */
public final class Permalink {
    private static final int MAX_SLUG_LENGTH = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE_HYPHENS = Pattern.compile("^-+|-+$");

    private Permalink() {}

    /** Returns the short permalink {@code /a/{id}}, which redirects to the article in the reader's own language. */
    public static String shortPath(ArticleId id) {
        return "/a/" + id;
    }

    /**
     * Returns the canonical path of an article's page in one language: {@code /{language}/articles/{id}/{slug}}.
     *
     * @param language code of a site language, which need not be a language of articles
     */
    public static String canonicalPath(String language, ArticleId id, String title) {
        return "/" + language + "/articles/" + id + "/" + slug(title);
    }

    /**
     * Turns a title into a readable part of a URL: lower-case ASCII words joined by hyphens, at most 80 characters, cut
     * between words. Returns {@code -} for a title without a Latin letter or digit.
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
