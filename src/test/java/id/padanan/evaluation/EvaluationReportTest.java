package id.padanan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Language;
import id.padanan.search.result.UnderstoodTerm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
    private static final QueryOutcome FOUND_BY_BOTH =
            outcome("q1", "berita", "headline", List.of("a", "b"), List.of("a"));
    private static final QueryOutcome FOUND_SECOND =
            outcome("q2", "berita", "headline", List.of("b", "a"), List.of("a"));
    private static final QueryOutcome LOST = outcome("q3", "sains", "top", List.of("b"), List.of("a"));
    private static final QueryOutcome LOST_IN_BOTH = outcome("q4", "sains", "top", List.of(), List.of());

    private static final List<TermFate> FATES = List.of(
            new TermFate(
                    new UnderstoodTerm("flood", Language.ENGLISH, List.of("banjir", "air bah"), false),
                    WordClass.NOUN,
                    Fate.PRESENT),
            new TermFate(
                    new UnderstoodTerm("Xyz", Language.INDONESIAN, List.of(), false),
                    WordClass.UNLISTED_NAME,
                    Fate.UNKNOWN));

    private final StringWriter text = new StringWriter();

    private static QueryOutcome outcome(
            String id, String set, String kind, List<String> english, List<String> indonesian) {
        return new QueryOutcome(
                new JudgedQuery(id, set, kind, "flood rice", "banjir beras", Set.of("a")),
                english,
                indonesian,
                List.of(
                        new UnderstoodTerm("flood", Language.ENGLISH, List.of("banjir", "air bah"), false),
                        new UnderstoodTerm("Xyz", Language.INDONESIAN, List.of(), false)));
    }

    @Test
    void figures_areByKindThenBySetAndKind() {
        List<EvaluationFigures> figures = EvaluationFigures.of("semua", List.of(FOUND_BY_BOTH, FOUND_SECOND, LOST));

        assertThat(figures)
                .extracting(EvaluationFigures::group)
                .containsExactly("semua headline", "semua top", "berita headline", "sains top");
        assertThat(figures.get(0).queries()).isEqualTo(2);
        assertThat(figures.get(0).english().get(0).value()).isEqualTo(0.75);
        assertThat(figures.get(0).share().get(0).value()).isEqualTo(0.75);
    }

    @Test
    void figures_ofOneSetAreNotRepeated() {
        assertThat(EvaluationFigures.of("berita", List.of(FOUND_BY_BOTH))).hasSize(1);
    }

    @Test
    void table_hasARowForEachLanguageAndTheirShare() {
        new EvaluationReport(new PrintWriter(text, true)).table(EvaluationFigures.of("berita", List.of(FOUND_BY_BOTH)));

        assertThat(text.toString().lines())
                .hasSize(4)
                .anySatisfy(row -> assertThat(row).matches("berita headline +1  en +1.00 \\(1.00–1.00\\).*"))
                .anySatisfy(row -> assertThat(row).contains("  ind "))
                .anySatisfy(row -> assertThat(row).contains("  share "));
    }

    @Test
    void failures_areTheWorstFirstAndSayWhatBecameOfEachWord() {
        new EvaluationReport(new PrintWriter(text, true))
                .failures(List.of(FOUND_BY_BOTH, FOUND_SECOND, LOST_IN_BOTH, LOST), 2, query -> FATES);

        assertThat(text.toString())
                .containsSubsequence("q3 → a", "en   not in 10  flood rice", "ind  rank 1  banjir beras", "q4 → a")
                .contains("in article      flood = banjir, air bah", "not understood  Xyz (as typed)")
                .doesNotContain("q1", "q2");
    }

    @Test
    void fates_areCountedByWordClass() {
        List<TermFate> complete = List.of(FATES.get(0));

        new EvaluationReport(new PrintWriter(text, true))
                .fates("berita headline", FateCounts.of(List.of(FATES, complete)));

        assertThat(text.toString())
                .contains("berita headline: the words of 2 English queries", "in 1 of them the article has every word");
        assertThat(text.toString().lines())
                .anySatisfy(row -> assertThat(row).matches(" *noun +2 +0 +0 +0"))
                .anySatisfy(row -> assertThat(row).matches(" *unlisted name +0 +0 +0 +1"))
                .anySatisfy(row -> assertThat(row).matches(" *all +2 +0 +0 +1"));
    }

    @Test
    void outcome_isBehindWhereIndonesianWordsFindMore() {
        assertThat(List.of(FOUND_SECOND, LOST)).allMatch(QueryOutcome::isBehind);
        assertThat(List.of(FOUND_BY_BOTH, LOST_IN_BOTH)).noneMatch(QueryOutcome::isBehind);
    }
}
