package id.padanan.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.Facet;
import id.padanan.search.result.Facets;
import id.padanan.search.result.Timeline;
import id.padanan.search.result.Timeline.Period;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts by the real Elasticsearch: each must be what a reader gets who chooses it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsTest {
    private static final String ARTICLES = """
            {"id":"kompas-februari","source":"kompas","published":"2025-02-10","title":"Beras","body":"Isi."}
            {"id":"kompas-maret","source":"kompas","published":"2025-03-01","title":"Beras","body":"Isi."}
            {"id":"bbc-maret","source":"bbc","published":"2025-03-15","title":"Beras","body":"Isi."}
            {"id":"afp-desember","source":"afp","published":"2024-12-31","title":"Beras","body":"Isi."}
            {"id":"tanpa-tanggal","source":"other","title":"Beras","body":"Isi."}
            {"id":"bbc-lain","source":"bbc","published":"2025-03-20","title":"Menteri","body":"Isi."}
            """;

    @Inject
    Search search;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>(ARTICLES.lines().toList());
        for (int month = 1; month <= 6; month++) {
            lines.add(ship("semua-" + month, month, "Kapal tertahan di pelabuhan karena cuaca"));
        }
        lines.add(ship("sebagian-1", 1, "Kapal bersandar di pelabuhan lama"));
        lines.add(ship("sebagian-2", 8, "Kapal bersandar di pelabuhan baru"));
        Files.write(folder.resolve("articles.jsonl"), lines);
        assertThat(job.run(List.of(folder)).rejected()).isZero();
    }

    private static String ship(String id, int month, String title) {
        return "{\"id\":\"%s\",\"source\":\"sky\",\"published\":\"2020-%02d-05\",\"title\":\"%s\",\"body\":\"Isi.\"}"
                .formatted(id, month, title);
    }

    private static SearchRequest narrowed() {
        return SearchRequest.of("beras")
                .withSources(List.of("afp", "bbc"))
                .withDates(LocalDate.parse("2025-01-01"), null);
    }

    private Facets facets(SearchRequest request) {
        return search.search(request).facets();
    }

    private long total(SearchRequest request) {
        return search.search(request).total();
    }

    @Test
    void hits_areNarrowedBySourcesAndDays() {
        assertThat(search.search(narrowed()).hits())
                .extracting(hit -> hit.article().id().value())
                .containsExactly("bbc-maret");
    }

    @Test
    void sources_areCountedWithinTheDaysWhateverSourcesAreChosen() {
        assertThat(facets(narrowed()).sources()).containsExactly(new Facet("kompas", 2), new Facet("bbc", 1));
    }

    @Test
    void yearsAndMonths_areCountedOfTheSourcesWhateverDaysAreChosen() {
        assertThat(facets(narrowed()).years()).containsExactly(new Facet("2025", 1), new Facet("2024", 1));
        assertThat(facets(narrowed()).months()).containsExactly(new Facet("2025-03", 1), new Facet("2024-12", 1));
    }

    @Test
    void everyCount_isTheNumberOfHitsWhenItIsChosen() {
        SearchRequest request = narrowed();
        assertThat(facets(request).sources())
                .allSatisfy(facet -> assertThat(total(request.withSources(List.of(facet.value()))))
                        .isEqualTo(facet.count()));
        assertThat(facets(request).months()).allSatisfy(facet -> {
            YearMonth month = YearMonth.parse(facet.value());
            assertThat(total(request.withDates(month.atDay(1), month.atEndOfMonth())))
                    .isEqualTo(facet.count());
        });
    }

    @Test
    void timeline_isOfTheHitsThemselves() {
        Timeline timeline = facets(SearchRequest.of("beras")).timeline();
        assertThat(timeline.sources()).startsWith("kompas").containsExactlyInAnyOrder("kompas", "afp", "bbc");
        assertThat(timeline.buckets()).extracting(Period::count).containsExactly(1L, 0L, 1L, 2L);
        assertThat(timeline.buckets().get(3).sources())
                .containsEntry("kompas", 1L)
                .containsEntry("bbc", 1L);
        assertThat(facets(narrowed()).timeline().buckets())
                .extracting(Period::count)
                .containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beras", "kapal pelabuhan cuaca", "kapal pelabuhan salju", ""})
    void everyBucket_isASearchForItsHits(String text) {
        SearchRequest request = SearchRequest.of(text).withDates(LocalDate.parse("2020-01-03"), null);
        List<Period> buckets = facets(request).timeline().buckets();
        assertThat(buckets).allSatisfy(bucket -> assertThat(total(request.withDates(bucket.from(), bucket.to())))
                .isEqualTo(bucket.count()));
        assertThat(buckets.stream().mapToLong(Period::count).sum()).isEqualTo(total(request));
    }

    @Test
    void timeline_isCutOffWhereTheHitsAre() {
        assertThat(total(SearchRequest.of("kapal pelabuhan cuaca"))).isEqualTo(6);
        assertThat(facets(SearchRequest.of("kapal pelabuhan cuaca")).timeline().buckets())
                .hasSize(6)
                .extracting(Period::count)
                .containsOnly(1L);
        assertThat(total(SearchRequest.of("kapal pelabuhan salju"))).isEqualTo(8);
        assertThat(facets(SearchRequest.of("kapal pelabuhan salju")).timeline().buckets())
                .extracting(Period::count)
                .containsExactly(2L, 1L, 1L, 1L, 1L, 1L, 0L, 1L);
    }

    @Test
    void choosingDays_neverBringsInArticlesThatLackAWord() {
        SearchRequest january = SearchRequest.of("kapal pelabuhan cuaca")
                .withDates(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-31"));
        assertThat(search.search(january).hits())
                .extracting(hit -> hit.article().id().value())
                .containsExactly("semua-1");
    }

    @Test
    void noHits_haveNoCounts() {
        assertThat(facets(SearchRequest.of("xqzjvw"))).isEqualTo(Facets.none());
    }
}
