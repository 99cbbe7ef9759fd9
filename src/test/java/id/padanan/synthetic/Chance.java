package id.padanan.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices with the distributions of text. Each record of a corpus has its own instance. */
final class Chance {
    /** Odd, so that numbers spread over all 64 bits (the fraction of the golden ratio). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double FLATTENED_WORDS = 12;

    private final SplittableRandom random;

    /** The choices of one record: deterministic, and independent of its neighbours. */
    Chance(long seed, long record) {
        random = new SplittableRandom(seed ^ (record + 1) * GOLDEN);
    }

    /** True with this probability. */
    boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    /** A uniform number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A uniform number from low to high, inclusive. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /**
     * A rank from 0 to below the bound by Zipf's law: rank r has a probability near 1 / ((r + 1) ln bound). The
     * logarithms of such ranks are uniform.
     */
    int rank(int bound) {
        return rank(bound, 1);
    }

    /** A rank by the Zipf-Mandelbrot law: the probability is proportional to 1 / (r + offset). */
    private int rank(int bound, double offset) {
        double logarithm = random.nextDouble() * Math.log((bound + offset) / offset);
        return Math.min(bound - 1, (int) (offset * Math.exp(logarithm) - offset));
    }

    /** A value of the log-normal distribution. */
    double logNormal(double mean, double sigma) {
        double mu = Math.log(mean) - sigma * sigma / 2;
        return Math.exp(mu + sigma * random.nextGaussian());
    }

    /** A content word. Without function words, frequent words are rarer than by Zipf's law. */
    <T> T word(List<T> words) {
        return words.get(rank(words.size(), FLATTENED_WORDS));
    }

    /** An element, distributed by {@link #rank}. */
    <T> T ranked(List<T> elements) {
        return elements.get(rank(elements.size()));
    }

    /** A uniformly chosen element. */
    <T> T any(List<T> elements) {
        return elements.get(below(elements.size()));
    }
}
