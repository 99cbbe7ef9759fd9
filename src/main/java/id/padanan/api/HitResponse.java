package id.padanan.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hit of a search. */
public record HitResponse(
        @Schema(description = "Article id") String id,

        @Schema(description = "The short permalink, absolute")
        String permalink,

        @Schema(description = "Title") String title,

        @Schema(description = "Title rendered in English word by word, or null")
        String titleGloss,

        @Schema(description = "Key of the source") String source,
        @Schema(description = "Name of the source") String sourceName,
        @Schema(description = "Author, or null") String author,

        @Schema(description = "Day or moment of publication in ISO 8601, or null")
        String published,

        @Schema(description = "Relevance; comparable within one answer only")
        double score,

        @Schema(description = "Passages that match") List<Snippet> snippets,

        @Schema(description = "Which word of the query matched which of the article")
        List<Match> matched,

        @Schema(description = "Only with versions=one: number of other hits behind this one, versions of the same text")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Long versions,

        @Schema(description = "Only with versions=one: what versions=of- takes to list the versions of this text")
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
