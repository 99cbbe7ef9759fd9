package id.padanan.web.page;

/**
 * One of several links among which a reader chooses.
 *
 * @param value the value as it stands in a URL
 * @param label what the reader reads
 * @param count number of articles behind it
 * @param chosen whether it is chosen now
 * @param href where it leads
 */
public record Choice(String value, String label, long count, boolean chosen, String href) {}
