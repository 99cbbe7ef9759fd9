package id.padanan.web.results;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.Facet;
import id.padanan.search.result.SearchResult;
import id.padanan.web.page.Choice;
import id.padanan.web.page.Page;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** Builds the links that limit a result to one of its years or months, or remove that limit. Newest first. */
public final class TimeChoices {
    /** Above this number, months are listed only for the year of the search, to keep the page small. */
    private static final int MAX_MONTHS = 24;

    /**
     * A year, with its months.
     *
     * @param year link that limits the result to the whole year
     * @param months links that limit it to one month; empty if there are too many to list
     * @param open whether the dates of the search lie within this year
     */
    public record YearChoice(Choice year, List<Choice> months, boolean open) {}

    private final Page page;
    private final SearchRequest request;
    private final List<Facet> years;
    private final List<Facet> months;

    TimeChoices(Page page, SearchResult result) {
        this.page = page;
        this.request = result.request();
        this.years = result.facets().years();
        this.months = result.facets().months();
    }

    List<YearChoice> years() {
        return years.stream().map(this::year).toList();
    }

    private YearChoice year(Facet facet) {
        Year year = Year.parse(facet.value());
        boolean open = containsDates(year);
        List<Choice> ofYear = open || months.size() <= MAX_MONTHS ? months(year) : List.of();
        return new YearChoice(
                choice(facet, facet.value(), year.atDay(1), year.atMonth(12).atEndOfMonth()), ofYear, open);
    }

    private boolean containsDates(Year year) {
        return request.from() != null
                && request.to() != null
                && request.from().getYear() == year.getValue()
                && request.to().getYear() == year.getValue();
    }

    private List<Choice> months(Year year) {
        return months.stream()
                .filter(month -> YearMonth.parse(month.value()).getYear() == year.getValue())
                .map(this::month)
                .toList();
    }

    private Choice month(Facet facet) {
        YearMonth month = YearMonth.parse(facet.value());
        return choice(facet, page.monthName(month), month.atDay(1), month.atEndOfMonth());
    }

    private Choice choice(Facet facet, String label, LocalDate from, LocalDate to) {
        boolean chosen = from.equals(request.from()) && to.equals(request.to());
        SearchRequest other = chosen ? request.withDates(null, null) : request.withDates(from, to);
        return new Choice(facet.value(), label, facet.count(), chosen, page.search(other));
    }
}
