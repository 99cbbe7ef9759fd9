package id.padanan.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.Facet;
import id.padanan.search.result.Facets;
import id.padanan.search.result.HitCount;
import id.padanan.search.result.SearchResult;
import id.padanan.search.result.Timeline;
import id.padanan.search.result.Timeline.Period;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteLanguages;
import id.padanan.web.page.Choice;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.Theme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests the years, months and chart of the results page. */
@QuarkusTest
class ResultsOverTimeTest {
    private static final SearchRequest REQUEST = SearchRequest.of("damai");

    @Inject
    Sources sources;

    @Inject
    SiteLanguages languages;

    private ResultsView view(String language, SearchRequest request, Facets facets) {
        SiteLanguage own = languages.find(language).orElseThrow();
        RequestContext requestContext = new RequestContext(
                "http://padanan.test", "/" + language + "/search", "q=", languages, own, own, Theme.AUTO);
        Page page = requestContext.page("/" + language + "/search?q=damai", "", request.text());
        return ResultsView.of(
                page,
                new SearchResult(
                        request, Optional.empty(), List.of(), 0, 0, true, HitCount.all(0), List.of(), facets, 1),
                sources);
    }

    private static Facets times(List<Facet> years, List<Facet> months) {
        return new Facets(List.of(), years, months, Timeline.none());
    }

    private static Period month(String month, Map<String, Long> counts) {
        YearMonth time = YearMonth.parse(month);
        long count = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Period(time.atDay(1), time.atEndOfMonth(), count, counts);
    }

    private TimeChart chart(String language, List<String> keys, Period... buckets) {
        Timeline timeline = new Timeline(keys, List.of(buckets));
        return view(language, REQUEST, new Facets(List.of(), List.of(), List.of(), timeline))
                .chart();
    }

    @Test
    void year_leadsToItselfAndToItsMonths() {
        Facets facets = times(
                List.of(new Facet("2025", 5), new Facet("2024", 2)),
                List.of(new Facet("2025-08", 4), new Facet("2025-02", 1), new Facet("2024-12", 2)));

        List<TimeChoices.YearChoice> years = view("id", REQUEST, facets).years();

        assertThat(years).extracting(year -> year.year().label()).containsExactly("2025", "2024");
        assertThat(years.get(0).year().href()).isEqualTo("/id/search?q=damai&from=2025-01-01&to=2025-12-31");
        assertThat(years.get(0).months()).extracting(Choice::label).containsExactly("Agustus", "Februari");
        assertThat(years.get(0).months().get(1).href()).isEqualTo("/id/search?q=damai&from=2025-02-01&to=2025-02-28");
        assertThat(years).noneMatch(TimeChoices.YearChoice::open);
    }

    @Test
    void chosenMonth_isOpenAndLeadsBackToAnyTime() {
        SearchRequest february = REQUEST.withDates(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28"));

        TimeChoices.YearChoice year = view(
                        "en", february, times(List.of(new Facet("2025", 1)), List.of(new Facet("2025-02", 1))))
                .years()
                .get(0);

        assertThat(year.open()).isTrue();
        assertThat(year.year().chosen()).isFalse();
        assertThat(year.months()).singleElement().satisfies(month -> {
            assertThat(month.label()).isEqualTo("February");
            assertThat(month.chosen()).isTrue();
            assertThat(month.href()).isEqualTo("/en/search?q=damai");
        });
    }

    @Test
    void months_ofManyYears_areListedForTheChosenYearOnly() {
        List<Facet> years = List.of(new Facet("2025", 12), new Facet("2024", 12), new Facet("2023", 12));
        List<Facet> months = years.stream()
                .flatMap(year -> IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Facet(
                                YearMonth.of(Integer.parseInt(year.value()), month)
                                        .toString(),
                                1)))
                .toList();
        SearchRequest of2024 = REQUEST.withDates(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"));

        assertThat(view("en", of2024, times(years, months)).years())
                .extracting(year -> year.months().size())
                .containsExactly(0, 12, 0);
    }

    @Test
    void bar_isAStackOfItsSourcesAndLeadsToItsTime() {
        TimeChart chart = chart(
                "id",
                List.of("bbc", "sky"),
                month("2025-07", Map.of("bbc", 1L)),
                month("2025-08", Map.of("bbc", 3L, "sky", 1L)));

        assertThat(chart.layers()).containsExactly("BBC", "Sky News");
        assertThat(chart.bars()).extracting(TimeChart.Bar::time).containsExactly("Juli 2025", "Agustus 2025");
        TimeChart.Bar august = chart.bars().get(1);
        assertThat(august.href()).isEqualTo("/id/search?q=damai&from=2025-08-01&to=2025-08-31");
        assertThat(august.bySource()).isEqualTo("BBC 3, Sky News 1");
        assertThat(august.blocks()).containsExactly(new TimeChart.Block(0, 250, 750), new TimeChart.Block(1, 0, 250));
        assertThat(chart.bars().get(0).blocks()).containsExactly(new TimeChart.Block(0, 750, 250));
    }

    @Test
    void manySources_areOneLayerBehindTheFirstFive() {
        List<String> keys = List.of("bbc", "sky", "afp", "kompas", "tempo", "detik", "antara");
        TimeChart chart = chart(
                "en", keys, month("2025-07", Map.of("detik", 2L, "antara", 1L)), month("2025-08", Map.of("bbc", 3L)));

        assertThat(chart.layers()).hasSize(6).endsWith("Tempo", "Other sources");
        assertThat(chart.bars().get(0).bySource()).isEqualTo("Other sources 3");
    }

    @Test
    void years_areNamedAsSuch() {
        Period year = new Period(LocalDate.parse("2019-01-01"), LocalDate.parse("2019-12-31"), 1, Map.of("bbc", 1L));
        Period decade = new Period(LocalDate.parse("2020-01-01"), LocalDate.parse("2029-12-31"), 1, Map.of("bbc", 1L));

        assertThat(chart("en", List.of("bbc"), year, decade).bars())
                .extracting(TimeChart.Bar::time)
                .containsExactly("2019", "2020–2029");
    }

    @Test
    void oneStretchOfTime_isNoChart() {
        assertThat(chart("en", List.of("bbc"), month("2025-08", Map.of("bbc", 3L))))
                .isNull();
        assertThat(chart("en", List.of())).isNull();
    }
}
