package id.padanan.corpus.source;

import java.net.URI;
import java.net.URISyntaxException;

/** Recognises web addresses. */
public final class WebAddress {
    private WebAddress() {}

    /** Returns whether this is an absolute http or https address with a host. */
    public static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
