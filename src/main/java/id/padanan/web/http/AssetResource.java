package id.padanan.web.http;

import id.padanan.web.page.NoSuchPageException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Serves {@link Assets} under their lasting addresses. */
@Path(AssetResource.PATH)
public class AssetResource {
    static final String PATH = "/assets";

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    /**
     * A file, to be kept for good; under the digest of an older content, which a page from before an update may still have,
     * the file as it is now, not to be kept.
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
