package id.padanan.web.page;

import id.padanan.article.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the original of an article can be read, if a browser should be sent there. */
public final class OriginalAddress {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private OriginalAddress() {}

    /** The article's own address in plain ASCII, if it has one that is well-formed and on the web. */
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
