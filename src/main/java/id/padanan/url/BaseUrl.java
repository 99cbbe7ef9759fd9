package id.padanan.url;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The base URL of the site: the setting {@code padanan.public-url}, otherwise scheme and host of the request. */
@ApplicationScoped
public class BaseUrl {
    private final Optional<URI> publicUrl;

    /** @param publicUrl base URL with or without a slash at its end, or empty to use that of each request */
    public BaseUrl(@ConfigProperty(name = "padanan.public-url") Optional<URI> publicUrl) {
        this.publicUrl = publicUrl;
    }

    /**
     * The base URL without a slash at its end, such as {@code https://example.org} or {@code https://example.org/news}.
     * Paths within the site are appended to it. Empty, which makes all links relative, if neither the setting nor the
     * request names a host.
     */
    public String of(HttpServerRequest request) {
        String url = publicUrl.map(URI::toString).orElseGet(() -> ofHost(request));
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static String ofHost(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null || authority.host().isEmpty() ? "" : request.scheme() + "://" + authority;
    }

    /** Whether readers use HTTPS, according to the setting or, without it, the request. */
    public boolean isSecure(HttpServerRequest request) {
        return "https".equals(publicUrl.map(URI::getScheme).orElseGet(request::scheme));
    }
}
