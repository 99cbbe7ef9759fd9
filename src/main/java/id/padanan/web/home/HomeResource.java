package id.padanan.web.home;

import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.RequestContextFactory;
import id.padanan.web.results.HitView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** Serves the home page. */
@Path(SiteLanguage.PATH)
public class HomeResource {
    @CheckedTemplate(basePath = "")
    static final class HomeTemplates {
        private HomeTemplates() {}

        static native TemplateInstance home(Page page, HomeView home);
    }

    private static final SearchRequest LATEST = SearchRequest.of("").withSort(SortOrder.NEWEST);

    private final RequestContextFactory requestContexts;
    private final Search search;
    private final IndexedSources indexedSources;
    private final Sources sources;

    HomeResource(RequestContextFactory requestContexts, Search search, IndexedSources indexedSources, Sources sources) {
        this.requestContexts = requestContexts;
        this.search = search;
        this.indexedSources = indexedSources;
        this.sources = sources;
    }

    @GET
    @Produces(Page.MEDIA_TYPE)
    public TemplateInstance home(HttpServerRequest request) {
        RequestContext requestContext = requestContexts.of(request);
        Page page = requestContext.page("/" + requestContext.language().code() + "/", "", "");
        List<HitView> latest = search.search(LATEST).hits().stream()
                .map(hit -> HitView.of(page, hit, SearchRequest.of(""), sources))
                .toList();
        return HomeTemplates.home(page, new HomeView(indexedSources.on(page), latest))
                .setLocale(page.language().locale());
    }
}
