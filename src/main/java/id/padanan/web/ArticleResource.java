package id.padanan.web;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.article.Permalink;
import id.padanan.glossary.Glosser;
import id.padanan.index.ArticleIndex;
import id.padanan.index.Sources;
import id.padanan.search.MarkedArticle;
import id.padanan.search.OtherVersions;
import id.padanan.search.Related;
import id.padanan.search.Search;
import id.padanan.search.SearchRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** The article page, and the short permalink that leads to it. */
@Path("/")
public class ArticleResource {
    private final Visits visits;
    private final Search search;
    private final Glosser glosser;
    private final ArticleIndex index;
    private final OtherVersions otherVersions;
    private final Related related;
    private final Sources sources;

    ArticleResource(
            Visits visits,
            Search search,
            Glosser glosser,
            ArticleIndex index,
            OtherVersions otherVersions,
            Related related,
            Sources sources) {
        this.visits = visits;
        this.search = search;
        this.glosser = glosser;
        this.index = index;
        this.otherVersions = otherVersions;
        this.related = related;
        this.sources = sources;
    }

    @GET
    @Path("/a/{id}")
    public Response permalink(@RestPath String id, HttpServerRequest request) {
        Article article = find(id);
        String path =
                Permalink.canonicalPath(visits.of(request).readersLanguage().code(), article.id(), article.title());
        return Response.status(Response.Status.FOUND)
                .location(URI.create(path))
                .header(HttpHeaders.VARY, EntryResource.VARIES_BY)
                .build();
    }

    @GET
    @Path(SiteLanguage.PATH + "/articles/{id}")
    @Produces(Templates.HTML)
    public Response withoutSlug(@RestPath String id, @Context UriInfo uri, HttpServerRequest request) {
        return article(id, "", uri, request);
    }

    /**
     * An article; from an address with another slug a redirect to the right one. Parameters {@code q} and {@code in} say
     * what to mark in the text, {@code gloss=on} puts English under its words.
     */
    @GET
    @Path(SiteLanguage.PATH + "/articles/{id}/{slug}")
    @Produces(Templates.HTML)
    public Response article(
            @RestPath String id, @RestPath String slug, @Context UriInfo uri, HttpServerRequest request) {
        Article article = find(id);
        ArticleState state = ArticleState.parse(uri.getQueryParameters());
        Visit visit = visits.of(request);
        String path = Permalink.canonicalPath(visit.language().code(), article.id(), article.title());
        if (!slug.equals(Permalink.slug(article.title()))) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(state.at(path)))
                    .build();
        }
        Page page = visit.page(path, state.at(""), state.words().text());
        ArticleView view = new ArticleView(
                article,
                NumberedArticle.of(text(article, state, page)),
                state,
                sources.get(article.source()),
                VersionsView.of(page, state, otherVersions.of(article.id()), sources),
                related.to(article).stream()
                        .map(each -> RelatedView.of(page, state, each, sources))
                        .toList());
        String html = Templates.article(page, view)
                .setLocale(page.language().locale())
                .render();
        return Response.ok(html).build();
    }

    private GlossedArticle text(Article article, ArticleState state, Page page) {
        MarkedArticle marked = marked(article, state.words());
        return state.glossed() && article.language() == Language.INDONESIAN
                ? GlossedArticle.of(marked, glosser, page)
                : GlossedArticle.plain(marked);
    }

    private MarkedArticle marked(Article article, SearchRequest request) {
        return request.text().isEmpty() ? ArticleView.unmarked(article) : search.mark(article, request);
    }

    private Article find(String id) {
        return ArticleId.parse(id).flatMap(index::find).orElseThrow(() -> new NoSuchArticleException(id));
    }
}
