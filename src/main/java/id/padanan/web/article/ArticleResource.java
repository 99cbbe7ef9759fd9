package id.padanan.web.article;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.article.Permalink;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.index.reading.ArticleIndex;
import id.padanan.search.Search;
import id.padanan.search.related.OtherVersions;
import id.padanan.search.related.RelatedArticles;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.MarkedArticle;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.NoSuchPageException;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.RequestContextFactory;
import id.padanan.web.page.RootRedirect;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** Serves article pages and redirects short permalinks to them. */
@Path("/")
public class ArticleResource {
    @CheckedTemplate(basePath = "")
    static final class ArticleTemplates {
        private ArticleTemplates() {}

        static native TemplateInstance article(Page page, ArticleView view);
    }

    private final RequestContextFactory requestContexts;
    private final Search search;
    private final Glosser glosser;
    private final ArticleIndex index;
    private final OtherVersions otherVersions;
    private final RelatedArticles related;
    private final Sources sources;

    ArticleResource(
            RequestContextFactory requestContexts,
            Search search,
            Glosser glosser,
            ArticleIndex index,
            OtherVersions otherVersions,
            RelatedArticles related,
            Sources sources) {
        this.requestContexts = requestContexts;
        this.search = search;
        this.glosser = glosser;
        this.index = index;
        this.otherVersions = otherVersions;
        this.related = related;
        this.sources = sources;
    }

    /** Redirects a short permalink to the article page in the language of the reader. */
    @GET
    @Path("/a/{id}")
    public Response permalink(@RestPath String id, HttpServerRequest request) {
        Article article = find(id);
        String path = Permalink.canonicalPath(
                requestContexts.of(request).readersLanguage().code(), article.id(), article.title());
        return Response.status(Response.Status.FOUND)
                .location(URI.create(path))
                .header(HttpHeaders.VARY, RootRedirect.VARY)
                .build();
    }

    /** Redirects a URL without a slug to the canonical URL. */
    @GET
    @Path(SiteLanguage.PATH + "/articles/{id}")
    @Produces(Page.MEDIA_TYPE)
    public Response withoutSlug(@RestPath String id, @Context UriInfo uri, HttpServerRequest request) {
        return article(id, "", uri, request);
    }

    /**
     * The article page. Redirects to the canonical URL if the slug differs. Parameters {@code q} and {@code in} select
     * the matches to mark, {@code gloss=on} adds the English gloss.
     */
    @GET
    @Path(SiteLanguage.PATH + "/articles/{id}/{slug}")
    @Produces(Page.MEDIA_TYPE)
    public Response article(
            @RestPath String id, @RestPath String slug, @Context UriInfo uri, HttpServerRequest request) {
        Article article = find(id);
        ArticlePageState state = ArticlePageState.parse(uri.getQueryParameters());
        RequestContext requestContext = requestContexts.of(request);
        String path = Permalink.canonicalPath(requestContext.language().code(), article.id(), article.title());
        if (!slug.equals(Permalink.slug(article.title()))) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(state.at(path)))
                    .build();
        }
        Page page = requestContext.page(path, state.at(""), state.words().text());
        ArticleView view = new ArticleView(
                article,
                text(article, state, page),
                state,
                sources.get(article.source()),
                VersionsView.of(page, state, otherVersions.of(article.id()), sources),
                related.to(article).stream()
                        .map(each -> ArticleLink.of(page, state, each.article(), each.titleGloss(), sources))
                        .toList());
        String html = ArticleTemplates.article(page, view)
                .setLocale(page.language().locale())
                .render();
        return Response.ok(html).build();
    }

    private ArticleText text(Article article, ArticlePageState state, Page page) {
        MarkedArticle marked = marked(article, state.words());
        return state.glossed() && article.language() == Language.INDONESIAN
                ? ArticleText.glossed(marked, glosser, page)
                : ArticleText.plain(marked);
    }

    private MarkedArticle marked(Article article, SearchRequest request) {
        return request.text().isEmpty() ? ArticleView.unmarked(article) : search.mark(article, request);
    }

    private Article find(String id) {
        return ArticleId.parse(id).flatMap(index::find).orElseThrow(() -> new NoSuchPageException("no article " + id));
    }
}
