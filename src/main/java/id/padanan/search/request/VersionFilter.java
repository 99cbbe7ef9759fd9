package id.padanan.search.request;

import id.padanan.article.ArticleId;
import java.util.Optional;

/**
 * Which versions of one text a search shows, such as one agency's story in several newspapers.
 *
 * @param code how it stands in a URL: {@code one}, {@code all}, or {@code of-} and the key of a group of versions
 */
public record VersionFilter(String code) {
    /** The best version of each text stands for the others. */
    public static final VersionFilter ONE = new VersionFilter("one");

    /** Each version is a hit of its own. */
    public static final VersionFilter ALL = new VersionFilter("all");

    private static final String OF = "of-";

    /** The versions of one text, each a hit of its own, and no other article. */
    public static VersionFilter of(ArticleId group) {
        return new VersionFilter(OF + group);
    }

    /** The choice with this code, if there is one. */
    static Optional<VersionFilter> ofCode(String code) {
        boolean known = code.equals(ONE.code)
                || code.equals(ALL.code)
                || (code.startsWith(OF)
                        && ArticleId.parse(code.substring(OF.length())).isPresent());
        return known ? Optional.of(new VersionFilter(code)) : Optional.empty();
    }

    /** Key of the group of versions that the search is confined to, if it is. */
    public Optional<String> group() {
        return code.startsWith(OF) ? Optional.of(code.substring(OF.length())) : Optional.empty();
    }

    /** Whether one version stands for the others. */
    public boolean isOne() {
        return equals(ONE);
    }
}
