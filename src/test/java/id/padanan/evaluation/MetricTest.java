package id.padanan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricTest {
    private static final List<String> RANKING = List.of("a", "b", "c", "d");

    @Test
    void reciprocalRank_isOfTheFirstRelevantArticle() {
        assertThat(Metric.MRR_10.of(RANKING, Set.of("d", "b"))).isEqualTo(0.5);
        assertThat(Metric.MRR_10.of(RANKING, Set.of("x"))).isZero();
        assertThat(Metric.MRR_10.of(List.of(), Set.of("x"))).isZero();
    }

    @Test
    void reciprocalRank_endsAtTen() {
        List<String> eleven =
                IntStream.rangeClosed(1, 11).mapToObj(String::valueOf).toList();
        assertThat(Metric.MRR_10.of(eleven, Set.of("10"))).isEqualTo(0.1);
        assertThat(Metric.MRR_10.of(eleven, Set.of("11"))).isZero();
    }

    @Test
    void recall_isTheShareOfTheRelevantArticles() {
        assertThat(Metric.RECALL_1.of(RANKING, Set.of("a", "b"))).isEqualTo(0.5);
        assertThat(Metric.RECALL_1.of(RANKING, Set.of("b"))).isZero();
        assertThat(Metric.RECALL_10.of(RANKING, Set.of("b", "d", "x", "y"))).isEqualTo(0.5);
    }

    @Test
    void gain_isDiscountedByRankAndComparedWithTheBestOrder() {
        assertThat(Metric.NDCG_10.of(RANKING, Set.of("a", "b"))).isEqualTo(1);
        assertThat(Metric.NDCG_10.of(RANKING, Set.of("c"))).isEqualTo(0.5, within(1e-12));
        assertThat(Metric.NDCG_10.of(RANKING, Set.of("a", "c"))).isEqualTo(1.5 / 1.63092975, within(1e-6));
    }
}
