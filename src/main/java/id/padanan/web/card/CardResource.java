package id.padanan.web.card;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.index.reading.ArticleIndex;
import id.padanan.source.Sources;
import id.padanan.web.http.Revalidation;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContextFactory;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;

/** Serves the preview images of articles and of the site. */
@Path("/")
public class CardResource {
    private static final String PNG = "image/png";
    private static final Duration MAX_AGE = Duration.ofDays(1);

    private final RequestContextFactory requestContexts;
    private final ArticleIndex index;
    private final Sources sources;
    private final Cards cards;

    CardResource(RequestContextFactory requestContexts, ArticleIndex index, Sources sources, Cards cards) {
        this.requestContexts = requestContexts;
        this.index = index;
        this.sources = sources;
        this.cards = cards;
    }

    /** The preview image of an article, with its title, source and date, in the language of the article. */
    @GET
    @Path("/cards/{id}.png")
    public Response ofArticle(@RestPath String id, HttpServerRequest request) {
        return ArticleId.parse(id)
                .flatMap(index::find)
                .map(article ->
                        answer(request, card(article, page(article.language().code(), request))))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    /** The preview image for all pages that are not articles. */
    @GET
    @Path("/cards/site/" + SiteLanguage.IN_PATH + ".png")
    public Response ofSite(@RestPath String language, HttpServerRequest request) {
        Page page = page(language, request);
        return answer(request, new Card(page.messages().tagline(), "", ""));
    }

    private Page page(String language, HttpServerRequest request) {
        return requestContexts.of(request).in(language).pageAtOwnPath();
    }

    private Card card(Article article, Page page) {
        return new Card(
                article.title(),
                page.nameOf(sources.get(article.source())),
                article.published() == null ? "" : page.date(article.published()));
    }

    private Response answer(HttpServerRequest request, Card card) {
        return Revalidation.answer(request, cards.png(card), PNG, MAX_AGE);
    }
}
