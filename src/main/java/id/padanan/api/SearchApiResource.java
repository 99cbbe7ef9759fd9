package id.padanan.api;

import id.padanan.search.Search;
import id.padanan.search.request.InvalidParameterException;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.search.request.VersionFilter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.search.util.common.SearchException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Serves searches as JSON. */
@Path("/api/v1/search")
@Tag(name = "search")
public class SearchApiResource {
    private final Search search;
    private final ResponseFactory responses;

    SearchApiResource(Search search, ResponseFactory responses) {
        this.search = search;
        this.responses = responses;
    }

    /** Runs a search. Takes the parameters of the results page, and {@code size}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "search", summary = "Search articles")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Query, at most 300 characters",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "Key of a source to search in; may be repeated",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "in",
            in = ParameterIn.QUERY,
            description = "Languages in which to understand the words",
            schema =
                    @Schema(
                            enumeration = {"both", "id", "en"},
                            defaultValue = "both"))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First day of publication",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Last day of publication",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "Order of hits",
            schema =
                    @Schema(
                            enumeration = {"relevance", "newest", "oldest"},
                            defaultValue = "relevance"))
    @Parameter(
            name = "versions",
            in = ParameterIn.QUERY,
            description =
                    "Which articles with the same text to list, such as an agency's story in several newspapers: all;"
                            + " one, the best of them, with the number of the others; or of- followed by the group of a hit, for"
                            + " only the versions of its text",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "all", pattern = "all|one|of-[a-z0-9][a-z0-9-]*"))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Page, from 1; only the first 10,000 hits can be listed",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Hits per page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "10"))
    @APIResponse(
            responseCode = "200",
            description = "The hits",
            content = @Content(schema = @Schema(implementation = SearchResponse.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter has an invalid value",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SearchResponse search(@Context UriInfo uri, @Context HttpServerRequest http) {
        SearchRequest request = SearchUrl.parse(uri.getQueryParameters(), VersionFilter.ALL);
        return responses.of(search.search(request), http);
    }

    @ServerExceptionMapper
    Response mapInvalidSearch(InvalidParameterException e) {
        return Problem.response(Response.Status.BAD_REQUEST, e.getMessage());
    }

    @ServerExceptionMapper
    Response mapUnavailable(SearchException e, UriInfo uri) {
        return Problem.unavailable(uri.getPath(), e);
    }
}
