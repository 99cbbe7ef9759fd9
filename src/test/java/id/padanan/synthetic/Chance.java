package id.padanan.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices with the distributions of text. One record of a corpus has one of its own. */
final class Chance {
    /** Odd, so that numbers spread over all 64 bits (the fraction of the golden ratio). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double FLATTENED_WORDS = 12;

    private final SplittableRandom random;

    /** The choices of one record, the same ones each time and unlike those of its neighbours. */
    Chance(long seed, long record) {
        random = new SplittableRandom(seed ^ (record + 1) * GOLDEN);
    }

    /** Whether something happens that has this probability. */
    boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from 0 to below the bound, all alike. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from low to high, both included, all alike. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /**
     * A rank from 0 to below the bound by Zipf's law: rank r comes up with a chance near 1 / ((r + 1) ln bound). The
     * logarithms of such ranks are spread evenly.
     */
    int rank(int bound) {
        return rank(bound, 1);
    }

    /** By Mandelbrot's form of the law: the chance is in inverse proportion to r + offset. */
    private int rank(int bound, double offset) {
        double logarithm = random.nextDouble() * Math.log((bound + offset) / offset);
        return Math.min(bound - 1, (int) (offset * Math.exp(logarithm) - offset));
    }

    /** A value of the log-normal distribution. */
    double logNormal(double mean, double sigma) {
        double mu = Math.log(mean) - sigma * sigma / 2;
        return Math.exp(mu + sigma * random.nextGaussian());
    }

    /** A word: without the words that hold sentences together, the frequent ones come up less than Zipf's law has it. */
    <T> T word(List<T> words) {
        return words.get(rank(words.size(), FLATTENED_WORDS));
    }

    /** An element, the first ones more often as {@link #rank} has it. */
    <T> T ranked(List<T> elements) {
        return elements.get(rank(elements.size()));
    }

    /** Any element. */
    <T> T any(List<T> elements) {
        return elements.get(below(elements.size()));
    }
}
