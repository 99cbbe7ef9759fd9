package id.padanan.web.page;

import id.padanan.article.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The URL of the original of an article, if it is safe to link to. */
public final class OriginalAddress {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private OriginalAddress() {}

    /** The URL of the article in plain ASCII, if it is well-formed and uses HTTP or HTTPS. */
    public static Optional<String> of(Article article) {
        return Optional.ofNullable(article.url())
                .filter(url -> WEB_ADDRESS.matcher(url).lookingAt())
                .flatMap(OriginalAddress::ascii);
    }

    private static Optional<String> ascii(String url) {
        try {
            return Optional.of(new URI(url).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
