package id.padanan.web;

import id.padanan.index.ArticleIndex;
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
    private final ArticleIndex index;
    private final Sources sources;

    HomeResource(Visits visits, Search search, ArticleIndex index, Sources sources) {
        this.visits = visits;
        this.search = search;
        this.index = index;
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
        return Templates.home(page, new HomeView(sources(page), latest))
                .setLocale(page.language().locale());
    }

    private List<Choice> sources(Page page) {
        return index.countBySource().entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(),
                        page.nameOf(sources.get(entry.getKey())),
                        entry.getValue(),
                        false,
                        page.search(LATEST.withSources(List.of(entry.getKey())))))
                .toList();
    }
}
