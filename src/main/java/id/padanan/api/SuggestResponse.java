package id.padanan.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to {@code GET /api/v1/suggest}. */
public record SuggestResponse(
        @Schema(description = "The text as received") String query,

        @Schema(description = "Sources, then term pairs, then articles, each best first; at most 8 in all")
        List<Item> suggestions) {

    /** One suggestion. */
    public record Item(
            @Schema(
                    description = "Kind of suggestion",
                    enumeration = {"article", "term", "source"})
            String kind,

            @Schema(description = "A title, a term or the name of a source")
            String text,

            @Schema(description = "The same in the other language, or null for a source")
            String counterpart,

            @Schema(description = "What to look it up by: an article's id, a term to search for, or a source's key")
            String value,

            @Schema(description = "Absolute address of the article, or of the search for it")
            String url) {}

    /** Converts this response to OpenSearch Suggestions 1.1: the text, completions, descriptions and URLs. */
    List<Object> asOpenSearch() {
        return List.of(
                query,
                suggestions.stream().map(Item::text).toList(),
                suggestions.stream()
                        .map(item -> item.counterpart == null ? "" : item.counterpart)
                        .toList(),
                suggestions.stream().map(Item::url).toList());
    }
}
