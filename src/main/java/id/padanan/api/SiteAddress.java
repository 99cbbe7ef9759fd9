package id.padanan.api;

import id.padanan.article.ArticleId;
import id.padanan.article.Permalink;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The absolute addresses of the site's pages that answers of the API name: under the public URL, or the request's own. */
@ApplicationScoped
class SiteAddress {
    private final Optional<URI> publicUrl;

    SiteAddress(@ConfigProperty(name = "padanan.public-url") Optional<URI> publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The short permalink of an article. */
    String article(ArticleId id, UriInfo uri) {
        return absolute(Permalink.shortPath(id), uri);
    }

    /** The results page of a search, in the language of this code. */
    String search(SearchRequest request, String language, UriInfo uri) {
        return absolute("/" + language + "/search?" + SearchUrl.render(request), uri);
    }

    private String absolute(String path, UriInfo uri) {
        return publicUrl.orElse(uri.getBaseUri()).resolve(path).toString();
    }
}
