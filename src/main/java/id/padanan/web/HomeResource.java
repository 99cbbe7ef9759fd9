package id.padanan.web;

import id.padanan.index.Sources;
import id.padanan.search.Search;
import id.padanan.search.SearchRequest;
import id.padanan.search.SortOrder;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** The home page. */
@Path(SiteLanguage.PATH)
public class HomeResource {
    private static final SearchRequest LATEST = SearchRequest.of("").withSort(SortOrder.NEWEST);

    private final Visits visits;
    private final Search search;
    private final IndexedSources indexedSources;
    private final Sources sources;

    HomeResource(Visits visits, Search search, IndexedSources indexedSources, Sources sources) {
        this.visits = visits;
        this.search = search;
        this.indexedSources = indexedSources;
        this.sources = sources;
    }

    @GET
    @Produces(Templates.HTML)
    public TemplateInstance home(HttpServerRequest request) {
        Visit visit = visits.of(request);
        Page page = visit.page("/" + visit.language().code() + "/", "", "");
        List<HitView> latest = search.search(LATEST).hits().stream()
                .map(hit -> HitView.of(page, hit, SearchRequest.of(""), sources))
                .toList();
        return Templates.home(page, new HomeView(indexedSources.on(page), latest))
                .setLocale(page.language().locale());
    }
}
