package id.padanan.api;

import id.padanan.article.ArticleId;
import id.padanan.index.reading.ArticleIndex;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.search.util.common.SearchException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Serves single articles as JSON. */
@Path("/api/v1/articles/{id}")
@Tag(name = "articles")
public class ArticleApiResource {
    private final ArticleIndex articles;
    private final ResponseFactory responses;

    ArticleApiResource(ArticleIndex articles, ResponseFactory responses) {
        this.articles = articles;
        this.responses = responses;
    }

    /** Returns one article with its full text, or a 404 problem. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "article", summary = "Read an article")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(implementation = ArticleResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "No article has this id",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response article(@PathParam("id") String id, @Context HttpServerRequest http) {
        return ArticleId.parse(id)
                .flatMap(articles::find)
                .map(article -> Response.ok(responses.of(article, http)).build())
                .orElseGet(() -> Problem.response(Response.Status.NOT_FOUND, "no article has the id " + id));
    }

    @ServerExceptionMapper
    Response mapUnavailable(SearchException e, UriInfo uri) {
        return Problem.unavailable(uri.getPath(), e);
    }
}
