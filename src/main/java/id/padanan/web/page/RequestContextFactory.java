package id.padanan.web.page;

import id.padanan.web.language.SiteLanguages;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a {@link RequestContext} of a request, with the address under which the site is known outside. */
@ApplicationScoped
public class RequestContextFactory {
    private final Optional<URI> publicUrl;
    private final SiteLanguages languages;

    RequestContextFactory(
            @ConfigProperty(name = "padanan.public-url") Optional<URI> publicUrl, SiteLanguages languages) {
        this.publicUrl = publicUrl;
        this.languages = languages;
    }

    /** Whether readers come by TLS, as far as the configured address or else the request tells. */
    public boolean isSecure(HttpServerRequest request) {
        return "https".equals(publicUrl.map(URI::getScheme).orElseGet(request::scheme));
    }

    /** The site as the request calls it; empty, so that all addresses are relative, where it names no host. */
    private static String asked(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null || authority.host().isEmpty() ? "" : request.scheme() + "://" + authority;
    }

    /** The request context that a request is. */
    public RequestContext of(HttpServerRequest request) {
        String site = publicUrl.map(URI::toString).orElseGet(() -> asked(request));
        return RequestContext.of(request, site.endsWith("/") ? site.substring(0, site.length() - 1) : site, languages);
    }
}
