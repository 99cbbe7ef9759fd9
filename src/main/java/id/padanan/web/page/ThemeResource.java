package id.padanan.web.page;

import id.padanan.url.BaseUrl;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.RestForm;

/** Stores the theme that a reader chooses in a cookie. */
@Path(ThemeResource.PATH)
public class ThemeResource {
    public static final String PATH = "/theme";

    private static final URI HOME = URI.create("/");

    private final BaseUrl baseUrl;

    ThemeResource(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * Sets the theme cookie, or deletes it for {@code auto} and unknown themes. Redirects to the page that the reader
     * came from.
     */
    @POST
    public Response choose(
            @RestForm String theme, @RestForm("return") String returnAddress, HttpServerRequest request) {
        Theme chosen = Theme.ofCode(theme).orElse(Theme.AUTO);
        boolean secure = baseUrl.isSecure(request);
        NewCookie cookie = chosen == Theme.AUTO
                ? PreferenceCookie.expired(RequestContext.THEME_COOKIE, secure)
                : PreferenceCookie.of(RequestContext.THEME_COOKIE, chosen.code(), secure);
        return Response.seeOther(withinSite(returnAddress)).cookie(cookie).build();
    }

    /**
     * Returns the address if it is a path within this site, otherwise the root. Rejects {@code //}, which browsers read
     * as another host.
     */
    private static URI withinSite(String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//")) {
            return HOME;
        }
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
