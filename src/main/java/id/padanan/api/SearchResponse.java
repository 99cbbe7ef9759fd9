package id.padanan.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to {@code GET /api/v1/search}. */
public record SearchResponse(
        @Schema(description = "How the query was understood")
        Query query,

        @Schema(description = "Number of articles found") long total,

        @Schema(description = "False if there are more hits than were counted")
        boolean totalIsExact,

        @Schema(
                description =
                        "Only with versions=one: number of hits on all pages; a hit may represent several articles")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Long listed,

        @Schema(description = "Only with versions=one: false if the number of hits on all pages is an estimate")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean listedIsExact,

        @Schema(description = "Page number, from 1") int page,
        @Schema(description = "Hits per page") int size,

        @Schema(description = "The hits of this page, in the requested order")
        List<HitResponse> hits,

        @Schema(description = "Counts for narrowing the search")
        FacetCounts facets,

        @Schema(description = "The dated hits over time, oldest first: at most 36 periods of equal length without gaps")
        List<Bucket> timeline,

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

            @Schema(description = "Language in which it was understood: id or en")
            String language,

            @Schema(description = "Its counterparts that were searched too, best first")
            List<String> padanan) {}

    /** Counts of hits by property. */
    public record FacetCounts(
            @Schema(description = "By source, largest count first; the requested sources do not narrow these counts")
            List<Count> source,

            @Schema(
                    description =
                            "By year of publication, newest first; the requested dates do not narrow these counts")
            List<Count> year,

            @Schema(
                    description =
                            "By month of publication, newest first; the requested dates do not narrow these counts")
            List<Count> month) {}

    /** A period of time. Its length is a month, a year or several years, depending on the time span of the hits. */
    public record Bucket(
            @Schema(description = "Its first day, within the requested dates")
            String from,

            @Schema(description = "Its last day, within the requested dates")
            String to,

            @Schema(description = "Number of hits") long count,

            @Schema(description = "Number of hits by source, for the 12 sources with the most hits")
            List<Count> source) {}

    /** The number of hits with one value of a facet. */
    public record Count(
            @Schema(description = "The value for use in a search parameter")
            String value,

            @Schema(description = "The value as shown to readers")
            String name,

            @Schema(description = "Number of hits") long count) {}
}
