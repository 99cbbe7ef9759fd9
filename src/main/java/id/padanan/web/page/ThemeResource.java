package id.padanan.web.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.RestForm;

/** Remembers whether a reader wants pages light or dark. */
@Path(ThemeResource.PATH)
public class ThemeResource {
    public static final String PATH = "/theme";

    private static final URI HOME = URI.create("/");

    private final RequestContextFactory requestContexts;

    ThemeResource(RequestContextFactory requestContexts) {
        this.requestContexts = requestContexts;
    }

    /** Remembers a theme, forgets it for {@code auto} or an unknown one, and leads back to where the reader came from. */
    @POST
    public Response choose(
            @RestForm String theme, @RestForm("return") String returnAddress, HttpServerRequest request) {
        Theme chosen = Theme.ofCode(theme).orElse(Theme.AUTO);
        boolean secure = requestContexts.isSecure(request);
        NewCookie cookie = chosen == Theme.AUTO
                ? PreferenceCookie.forgetting(RequestContext.THEME_COOKIE, secure)
                : PreferenceCookie.remembering(RequestContext.THEME_COOKIE, chosen.code(), secure);
        return Response.seeOther(withinSite(returnAddress)).cookie(cookie).build();
    }

    /** The address if it is a path of this site, which browsers cannot read as another site's; else the site's own. */
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
