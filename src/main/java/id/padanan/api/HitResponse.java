package id.padanan.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hit of a search. */
public record HitResponse(
        @Schema(description = "Article id") String id,

        @Schema(description = "The absolute short permalink")
        String permalink,

        @Schema(description = "Title") String title,

        @Schema(description = "Word-by-word English of the title, or null")
        String titleGloss,

        @Schema(description = "Key of the source") String source,
        @Schema(description = "Name of the source") String sourceName,
        @Schema(description = "Author, or null") String author,

        @Schema(description = "Date, or date and time, of publication in ISO 8601, or null")
        String published,

        @Schema(description = "Relevance; comparable within one answer only")
        double score,

        @Schema(description = "Passages that match") List<Snippet> snippets,

        @Schema(description = "Which words of the article matched each word of the query")
        List<Match> matched,

        @Schema(
                description =
                        "Only with versions=one: number of other hits with the same text, which this hit represents")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Long versions,

        @Schema(
                description =
                        "Only with versions=one: id of the group; versions=of-{id} lists all versions of this text")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String group) {

    /** A passage of the article. */
    public record Snippet(
            @Schema(description = "Escaped text with <mark> around matches")
            String html) {}

    /** A word of the query and what it matched. */
    public record Match(
            @Schema(description = "The word or phrase as typed")
            String query,

            @Schema(description = "The words of the article that it matched")
            String article) {}
}
