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

/** The years and months of a result, newest first, each with the search that confines it to them or no longer does. */
final class TimeChoices {
    /** More months than these make a heavy page: then only those of a chosen year are listed. */
    private static final int MOST_MONTHS = 24;

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
        boolean open = isWithin(year);
        List<Choice> ofYear = open || months.size() <= MOST_MONTHS ? months(year) : List.of();
        return new YearChoice(
                choice(facet, facet.value(), year.atDay(1), year.atMonth(12).atEndOfMonth()), ofYear, open);
    }

    private boolean isWithin(Year year) {
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
