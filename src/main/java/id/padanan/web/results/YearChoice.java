package id.padanan.web.results;

import id.padanan.web.page.Choice;
import java.util.List;

/**
 * A year to choose among others.
 *
 * @param year the link that confines the result to the whole year
 * @param months those that confine it to one of its months; none where there are too many to list
 * @param open whether the result is confined to days of this year
 */
public record YearChoice(Choice year, List<Choice> months, boolean open) {}
