package id.padanan.web.page;

/**
 * One of several links from which a reader chooses, such as a facet value or a sort order.
 *
 * @param value the value of the URL parameter
 * @param label the text of the link
 * @param count number of articles, or 0 where no number is shown
 * @param chosen whether this is the current choice
 * @param href path that the link leads to
 */
public record Choice(String value, String label, long count, boolean chosen, String href) {}
