package id.padanan.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to {@code GET /api/v1/search}. */
public record SearchResponse(
        @Schema(description = "How the query was understood")
        Query query,

        @Schema(description = "Number of hits") long total,

        @Schema(description = "False where there are more hits than were counted")
        boolean totalIsExact,

        @Schema(description = "Page number, from 1") int page,
        @Schema(description = "Hits a page") int size,

        @Schema(description = "The hits of this page, in the order asked for")
        List<HitResponse> hits,

        @Schema(description = "Counts by which the search can be narrowed")
        Facets facets,

        @Schema(description = "Time the search took, in milliseconds")
        long tookMillis) {

    /** How the query was understood. */
    public record Query(
            @Schema(description = "The query as received") String text,

            @Schema(description = "Languages searched: both, id or en")
            String in,

            @Schema(description = "Its words and phrases, in order")
            List<Term> terms,

            @Schema(description = "A better spelling of the query, or null")
            String suggestion) {}

    /** A word or phrase of the query. */
    public record Term(
            @Schema(description = "The word or phrase as typed")
            String text,

            @Schema(description = "Language it was taken for: id or en")
            String language,

            @Schema(description = "Its counterparts that were searched too, best first")
            List<String> padanan) {}

    /** Counts of hits by property. */
    public record Facets(
            @Schema(description = "By source, most first; not narrowed by the sources asked for")
            List<Count> source,

            @Schema(description = "By year of publication, newest first")
            List<Count> year) {}

    /** Number of hits with one value. */
    public record Count(
            @Schema(description = "The value, as the search parameters want it")
            String value,

            @Schema(description = "The value, as readers know it")
            String name,

            @Schema(description = "Number of hits") long count) {}
}
