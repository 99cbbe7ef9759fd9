package id.padanan.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Estimates figures with 95% intervals by the percentile bootstrap (B. Efron and R. J. Tibshirani, "An Introduction to
 * the Bootstrap", 1993, chapter 13). Deterministic: the same queries always give the same interval.
 */
final class Bootstrap {
    private static final int RESAMPLES = 1_000;
    private static final long SEED = 20_261_122;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** Estimates the mean of one score per query. */
    static Estimate mean(double[] scores) {
        double[] ones = new double[scores.length];
        Arrays.fill(ones, 1);
        return share(scores, ones);
    }

    /**
     * Estimates the mean of some scores divided by the mean of others. Resamples queries together with both of their
     * scores.
     *
     * @param scores one score per query, at least one
     * @param others as many scores, in the same order
     */
    static Estimate share(double[] scores, double[] others) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            double otherSum = 0;
            for (int n = 0; n < scores.length; n++) {
                int query = random.nextInt(scores.length);
                sum += scores[query];
                otherSum += others[query];
            }
            drawn[i] = sum / otherSum;
        }
        Arrays.sort(drawn);
        return new Estimate(
                Arrays.stream(scores).sum() / Arrays.stream(others).sum(),
                drawn[(int) (RESAMPLES * TAIL)],
                drawn[(int) (RESAMPLES * (1 - TAIL)) - 1]);
    }
}
