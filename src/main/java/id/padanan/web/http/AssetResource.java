package id.padanan.web.http;

import id.padanan.web.page.NoSuchPageException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Serves {@link Assets} at URLs that contain a digest of the content. */
@Path(AssetResource.PATH)
public class AssetResource {
    static final String PATH = "/assets";

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    /**
     * Returns a file that clients may cache for a year. If the digest belongs to older content, as on a page loaded
     * before an update, returns the current file without caching.
     */
    @GET
    @Path("/{digest}/{name}")
    public Response asset(@RestPath String digest, @RestPath String name) {
        Assets.Asset asset = assets.find(name).orElseThrow(() -> new NoSuchPageException("no asset " + name));
        boolean current = asset.digest().equals(digest);
        return Response.ok(asset.content(), asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, current ? "public, max-age=31536000, immutable" : "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
