package id.padanan.glossary.morphology;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Analyses reduplicated words: <i>buku-buku</i>, <i>berlari-lari</i>, <i>sebaik-baiknya</i>, <i>tolong-menolong</i>.
 */
final class Reduplication {
    private static final int MIN_OVERLAP = 3;

    private final Predicate<String> known;
    private final Function<String, Optional<WordAnalysis>> analyse;

    /**
     * @param known whether a word may be a root
     * @param analyse analyses a word without a hyphen
     */
    Reduplication(Predicate<String> known, Function<String, Optional<WordAnalysis>> analyse) {
        this.known = known;
        this.analyse = analyse;
    }

    /** @param form in lower case, with at least one hyphen */
    Optional<WordAnalysis> analyse(String form) {
        int hyphen = form.indexOf('-');
        if (hyphen != form.lastIndexOf('-')) {
            return Optional.empty();
        }
        String left = form.substring(0, hyphen);
        for (Clitics split : Clitics.splits(form.substring(hyphen + 1))) {
            if (known.test(left + "-" + split.stem())) {
                return Optional.of(new WordAnalysis(
                        form, left + "-" + split.stem(), List.of(), List.of(), split.clitics(), false));
            }
        }
        return joined(left, form.substring(hyphen + 1))
                .flatMap(analyse)
                .or(() -> withSameRoot(left, form.substring(hyphen + 1)))
                .map(analysis -> analysis.reduplicatedAs(form));
    }

    /**
     * The word before reduplication: the part that both halves share, with the prefix of the left half and the suffix
     * of the right half ({@code kehitam-hitaman} comes from {@code kehitaman}).
     */
    private static Optional<String> joined(String left, String right) {
        int longest = Math.min(left.length(), right.length());
        for (int shared = longest; shared >= MIN_OVERLAP; shared--) {
            if (right.startsWith(left.substring(left.length() - shared))) {
                return Optional.of(left + right.substring(shared));
            }
        }
        return Optional.empty();
    }

    /** Two different derivations of one root ({@code tolong-menolong}); returns the one with fewer affixes. */
    private Optional<WordAnalysis> withSameRoot(String left, String right) {
        Optional<WordAnalysis> first = analyse.apply(left);
        Optional<WordAnalysis> second = analyse.apply(right);
        boolean same = first.isPresent()
                && second.isPresent()
                && first.get().root().equals(second.get().root());
        return same ? (first.get().isDerived() ? second : first) : Optional.empty();
    }
}
