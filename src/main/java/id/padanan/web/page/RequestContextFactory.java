package id.padanan.web.page;

import id.padanan.url.BaseUrl;
import id.padanan.web.language.SiteLanguages;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Creates the {@link RequestContext} of an HTTP request. */
@ApplicationScoped
public class RequestContextFactory {
    private final BaseUrl baseUrl;
    private final SiteLanguages languages;

    RequestContextFactory(BaseUrl baseUrl, SiteLanguages languages) {
        this.baseUrl = baseUrl;
        this.languages = languages;
    }

    /** Creates the context of a request. */
    public RequestContext of(HttpServerRequest request) {
        return RequestContext.of(request, baseUrl.of(request), languages);
    }
}
