package id.padanan.api;

import id.padanan.article.ArticleId;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.suggest.Suggestion;
import id.padanan.search.suggest.Suggestions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.search.util.common.SearchException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Suggests completions for typed text, as JSON and, for browsers, as OpenSearch Suggestions. */
@Path("/api/v1/suggest")
@Tag(name = "search")
public class SuggestApiResource {
    private static final String OPEN_SEARCH_TYPE = "application/x-suggestions+json";
    private static final String OPEN_SEARCH = "opensearch";
    private static final String JSON = "json";
    /** The syntax of a language code in the site's URLs. Does not check that the site has the language. */
    private static final Pattern LANGUAGE_CODE = Pattern.compile("[a-z]{2}[-A-Za-z0-9]{0,30}");

    private final Suggestions suggestions;
    private final PageUrls urls;

    SuggestApiResource(Suggestions suggestions, PageUrls urls) {
        this.suggestions = suggestions;
        this.urls = urls;
    }

    /** Returns at most 8 suggestions. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, OPEN_SEARCH_TYPE})
    @Operation(operationId = "suggest", summary = "Complete typed text")
    @APIResponse(
            responseCode = "200",
            description = "Sources, term pairs and articles",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SuggestResponse.class)),
                @Content(mediaType = OPEN_SEARCH_TYPE)
            })
    @APIResponse(
            responseCode = "400",
            description = "A parameter has an invalid value",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response suggest(
            @Parameter(description = "The text typed so far, in either language: 1 to 100 characters")
                    @QueryParam("q")
                    @DefaultValue("")
                    String text,
            @Parameter(description = "Language of the pages that the addresses lead to, such as id or en")
                    @QueryParam("lang")
                    @DefaultValue("id")
                    String lang,
            @Parameter(
                            description = "Format of the response: JSON, or OpenSearch Suggestions for a browser",
                            schema = @Schema(enumeration = {JSON, OPEN_SEARCH}))
                    @QueryParam("format")
                    @DefaultValue(JSON)
                    String format,
            @Context HttpServerRequest http) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank() || length > Suggestions.MAX_LENGTH) {
            return badRequest("q: the text must have 1 to " + Suggestions.MAX_LENGTH + " characters");
        }
        if (!LANGUAGE_CODE.matcher(lang).matches()) {
            return badRequest("lang: must be a language code such as id or en");
        }
        return switch (format) {
            case JSON ->
                Response.ok(answer(text, lang, http), MediaType.APPLICATION_JSON)
                        .build();
            case OPEN_SEARCH ->
                Response.ok(answer(text, lang, http).asOpenSearch(), OPEN_SEARCH_TYPE)
                        .build();
            default -> badRequest("format: must be " + JSON + " or " + OPEN_SEARCH);
        };
    }

    private static Response badRequest(String detail) {
        return Problem.response(Response.Status.BAD_REQUEST, detail);
    }

    private SuggestResponse answer(String text, String language, HttpServerRequest http) {
        return new SuggestResponse(
                text,
                suggestions.complete(text).stream()
                        .map(each -> new SuggestResponse.Item(
                                each.kind().name().toLowerCase(Locale.ROOT),
                                each.text(),
                                each.counterpart(),
                                each.value(),
                                url(each, language, http)))
                        .toList());
    }

    private String url(Suggestion suggestion, String language, HttpServerRequest http) {
        return switch (suggestion.kind()) {
            case ARTICLE -> urls.article(new ArticleId(suggestion.value()), http);
            case TERM -> urls.search(SearchRequest.of(suggestion.value()), language, http);
            case SOURCE -> urls.search(SearchRequest.of("").withSources(List.of(suggestion.value())), language, http);
        };
    }

    @ServerExceptionMapper
    Response mapUnavailable(SearchException e, UriInfo uri) {
        return Problem.unavailable(uri.getPath(), e);
    }
}
