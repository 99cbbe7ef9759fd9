package id.padanan.api;

import id.padanan.glossary.GlossaryLookup;
import id.padanan.search.request.SearchRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves lookups in the glossary as JSON. */
@Path("/api/v1/glossary")
@Tag(name = "glossary")
public class GlossaryApiResource {
    private static final int MAX_PAIRS = 50;

    private final GlossaryLookup lookup;

    GlossaryApiResource(GlossaryLookup lookup) {
        this.lookup = lookup;
    }

    /** Returns at most 50 term pairs that contain a word or phrase in either language. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "glossary", summary = "Look up term pairs")
    @APIResponse(
            responseCode = "200",
            description = "The term pairs",
            content = @Content(schema = @Schema(implementation = GlossaryResponse.class)))
    @APIResponse(
            responseCode = "400",
            description = "The text is longer than a query may be",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response glossary(
            @Parameter(description = "A word or phrase in either language") @QueryParam("q") @DefaultValue("")
                    String text) {
        if (text.codePointCount(0, text.length()) > SearchRequest.MAX_TEXT_LENGTH) {
            return Problem.response(
                    Response.Status.BAD_REQUEST,
                    "q: the text has more than " + SearchRequest.MAX_TEXT_LENGTH + " characters");
        }
        String words = text.strip().replaceAll("\\s+", " ");
        return Response.ok(new GlossaryResponse(
                        words,
                        lookup.lookUp(words).pairs().stream()
                                .limit(MAX_PAIRS)
                                .map(GlossaryResponse.Pair::of)
                                .toList()))
                .build();
    }
}
