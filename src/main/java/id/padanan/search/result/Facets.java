package id.padanan.search.result;

import java.util.List;

/**
 * Counts of a result by which it can be narrowed. Each kind is narrowed by all that was asked for but its own kind, so that
 * every count is the number of hits that one would get by choosing that value instead.
 *
 * @param sources hits by source key, most first, within the days of the request, whatever sources it is confined to
 * @param years hits by year of publication, newest first, of the request's sources, whatever days it is confined to
 * @param months the same by month, such as {@code 2025-08}
 * @param timeline the hits themselves over time
 */
public record Facets(List<Facet> sources, List<Facet> years, List<Facet> months, Timeline timeline) {
    public Facets {
        sources = List.copyOf(sources);
        years = List.copyOf(years);
        months = List.copyOf(months);
    }

    /** The counts of a result without hits. */
    public static Facets none() {
        return new Facets(List.of(), List.of(), List.of(), Timeline.none());
    }
}
