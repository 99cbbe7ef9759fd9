package id.padanan.search.result;

/**
 * One value by which a result can be narrowed.
 *
 * @param value the value as it stands in a URL, such as {@code bbc} or {@code 2025}
 * @param count number of hits with it, were it chosen besides all other filters
 */
public record Facet(String value, long count) {}
