package id.padanan.evaluation;

import java.util.List;
import java.util.Set;

/**
 * Measures of one ranking against the relevant articles, from 0 to 1. For several rankings, use the mean. Definitions:
 * C. D. Manning, P. Raghavan and H. Schütze, "Introduction to Information Retrieval" (2008), chapter 8; for nDCG: K.
 * Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (2002), with gains of 0 or 1.
 */
public enum Metric {
    /** One divided by the rank of the first relevant article, or 0 if it is not among the first ten. */
    MRR_10("MRR@10") {
        @Override
        double of(List<String> ranking, Set<String> relevant) {
            int rank = firstRelevant(ranking, relevant);
            return rank >= 1 && rank <= DEPTH ? 1.0 / rank : 0;
        }
    },
    /** Share of the relevant articles at rank one. */
    RECALL_1("recall@1") {
        @Override
        double of(List<String> ranking, Set<String> relevant) {
            return recall(ranking, relevant, 1);
        }
    },
    /** Share of the relevant articles among the first ten. */
    RECALL_10("recall@10") {
        @Override
        double of(List<String> ranking, Set<String> relevant) {
            return recall(ranking, relevant, DEPTH);
        }
    },
    /** Discounted cumulative gain of the first ten hits, divided by that of the ideal ranking. */
    NDCG_10("nDCG@10") {
        @Override
        double of(List<String> ranking, Set<String> relevant) {
            double gained = 0;
            double ideal = 0;
            for (int i = 0; i < DEPTH; i++) {
                double discounted = Math.log(2) / Math.log(i + 2.0);
                gained += i < ranking.size() && relevant.contains(ranking.get(i)) ? discounted : 0;
                ideal += i < relevant.size() ? discounted : 0;
            }
            return gained / ideal;
        }
    };

    /** Number of hits that are evaluated. */
    static final int DEPTH = 10;

    private final String label;

    Metric(String label) {
        this.label = label;
    }

    /** Returns its common name. */
    public String label() {
        return label;
    }

    /**
     * Computes the measure for one ranking.
     *
     * @param ranking article ids, best first, without duplicates
     * @param relevant at least one id
     */
    abstract double of(List<String> ranking, Set<String> relevant);

    /** Returns the rank of the first relevant article, from 1, or 0 if there is none. */
    static int firstRelevant(List<String> ranking, Set<String> relevant) {
        for (int i = 0; i < ranking.size(); i++) {
            if (relevant.contains(ranking.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static double recall(List<String> ranking, Set<String> relevant, int depth) {
        long found = ranking.stream().limit(depth).filter(relevant::contains).count();
        return (double) found / relevant.size();
    }
}
