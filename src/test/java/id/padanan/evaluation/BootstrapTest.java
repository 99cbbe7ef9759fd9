package id.padanan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** A hundred scores: 1 and 0 in turn. */
    private static final double[] HALVES =
            IntStream.range(0, 100).mapToDouble(i -> i % 2).toArray();

    @Test
    void mean_ofEqualScoresIsCertain() {
        assertThat(Bootstrap.mean(new double[] {0.5, 0.5, 0.5})).isEqualTo(new Estimate(0.5, 0.5, 0.5));
    }

    @Test
    void mean_hasTheIntervalThatTheBinomialDistributionHas() {
        Estimate mean = Bootstrap.mean(HALVES);
        assertThat(mean.value()).isEqualTo(0.5);
        assertThat(mean.low()).isEqualTo(0.402, within(0.025));
        assertThat(mean.high()).isEqualTo(0.598, within(0.025));
    }

    @Test
    void mean_isTheSameEveryTime() {
        assertThat(Bootstrap.mean(HALVES)).isEqualTo(Bootstrap.mean(HALVES));
    }

    @Test
    void share_drawsBothScoresOfAQueryTogether() {
        double[] doubled = IntStream.range(0, 100).mapToDouble(i -> i % 2 * 2).toArray();
        assertThat(Bootstrap.share(HALVES, doubled)).isEqualTo(new Estimate(0.5, 0.5, 0.5));
    }

    @Test
    void estimate_isPrintedInHundredths() {
        assertThat(new Estimate(0.857, 0.8, 1)).hasToString(".86 (.80–1.00)");
        assertThat(new Estimate(Double.NaN, 0, 0)).hasToString("– (.00–.00)");
    }
}
