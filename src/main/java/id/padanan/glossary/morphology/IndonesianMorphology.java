package id.padanan.glossary.morphology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Finds the known word that an Indonesian word is derived from.
 *
 * <p>Affix rules and their order follow confix stripping (J. Asian, H. E. Williams and S. M. M. Tahaghoghi, "Stemming
 * Indonesian", ACSC 2005; M. Adriani et al., "Stemming Indonesian: A confix-stripping approach", ACM TALIP 6(4), 2007),
 * itself built on B. A. A. Nazief and M. Adriani's stemmer of 1996. Those stemmers stop at the first root found; this
 * one tries every way of stripping that grammar allows, and the longest root wins. A listed derived word therefore
 * comes before its root, and <i>masakan</i> is from <i>masak</i>, not from <i>masa</i>.
 *
 * <p>Safe for use by many threads if the predicate is.
 */
public final class IndonesianMorphology {
    /** Longer input is not an Indonesian word and is not analysed, to bound the cost. */
    private static final int MAX_WORD = 40;

    private static final int MIN_WORD = 4;

    private final Predicate<String> known;

    /** @param known whether a lower-case word, or two words with a space, may be a root */
    public IndonesianMorphology(Predicate<String> known) {
        this.known = known;
    }

    /** How the word is formed; empty if it contains no known root. */
    public Optional<WordAnalysis> analyse(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        if (form.isEmpty() || form.length() > MAX_WORD) {
            return Optional.empty();
        }
        if (known.test(form)) {
            return Optional.of(WordAnalysis.ofRoot(form));
        }
        if (form.length() < MIN_WORD) {
            return Optional.empty();
        }
        return form.indexOf('-') < 0 ? derivation(form) : new Reduplication(known, this::analyse).analyse(form);
    }

    private Optional<WordAnalysis> derivation(String form) {
        return search(form, stem -> known.test(stem) ? stem : null, true)
                .or(() -> search(form, new CompoundStem(known)::split, false))
                .or(() -> bareVerb(form));
    }

    private Optional<WordAnalysis> search(String form, UnaryOperator<String> rootOf, boolean withActiveVerb) {
        AffixSearch search = new AffixSearch(form, rootOf);
        for (Clitics split : Clitics.splits(form)) {
            search.strip(split);
            if (withActiveVerb) {
                search.tryActiveVerb(split);
            }
        }
        return search.best();
    }

    /** Headlines and imperatives drop {@code meN-}: finds <i>desak</i> by <i>mendesak</i>. */
    private Optional<WordAnalysis> bareVerb(String form) {
        String active = PrefixRule.active(form);
        return known.test(active)
                ? Optional.of(new WordAnalysis(form, active, List.of(), List.of(), List.of(), false))
                : Optional.empty();
    }
}
