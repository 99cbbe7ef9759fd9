package id.padanan.web;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Permalink;
import id.padanan.index.ArticleIndex;
import id.padanan.index.Sources;
import id.padanan.search.MarkedArticle;
import id.padanan.search.Search;
import id.padanan.search.SearchRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The article page, and the short permalink that leads to it. */
@Path("/")
public class ArticleResource {
    private final Visits visits;
    private final Search search;
    private final ArticleIndex index;
    private final Sources sources;

    ArticleResource(Visits visits, Search search, ArticleIndex index, Sources sources) {
        this.visits = visits;
        this.search = search;
        this.index = index;
        this.sources = sources;
    }

    @GET
    @Path("/a/{id}")
    public Response permalink(@RestPath String id, HttpServerRequest request) {
        Article article = find(id);
        String path = Permalink.canonicalPath(visits.of(request).readersLanguage(), article.id(), article.title());
        return Response.status(Response.Status.FOUND)
                .location(URI.create(path))
                .header(HttpHeaders.VARY, EntryResource.VARIES_BY)
                .build();
    }

    @GET
    @Path("/{language:id|en}/articles/{id}")
    @Produces(Templates.HTML)
    public Response withoutSlug(
            @RestPath String id, @RestQuery("q") @DefaultValue("") String q, HttpServerRequest request) {
        return article(id, "", q, request);
    }

    /**
     * An article; from an address with another slug a redirect to the right one.
     *
     * @param q words to mark in the text
     */
    @GET
    @Path("/{language:id|en}/articles/{id}/{slug}")
    @Produces(Templates.HTML)
    public Response article(
            @RestPath String id,
            @RestPath String slug,
            @RestQuery("q") @DefaultValue("") String q,
            HttpServerRequest request) {
        Article article = find(id);
        Visit visit = visits.of(request);
        String path = Permalink.canonicalPath(visit.language(), article.id(), article.title());
        if (!slug.equals(Permalink.slug(article.title()))) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(HitView.withQuery(path, q)))
                    .build();
        }
        String words = SearchRequest.of(q).text();
        Page page = visit.page(path, HitView.withQuery("", words), words);
        ArticleView view = new ArticleView(article, marked(article, words), words, sources.get(article.source()));
        String html = Templates.article(page, view)
                .setLocale(page.language().locale())
                .render();
        return Response.ok(html).build();
    }

    private MarkedArticle marked(Article article, String words) {
        return words.isEmpty() ? ArticleView.unmarked(article) : search.mark(article, words);
    }

    private Article find(String id) {
        return ArticleId.parse(id).flatMap(index::find).orElseThrow(() -> new NoSuchArticleException(id));
    }
}
