package id.padanan.glossary.morphology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Finds the known word that an Indonesian word is formed from.
 *
 * <p>Affix rules and their order follow confix stripping (J. Asian, H. E. Williams and S. M. M. Tahaghoghi, "Stemming
 * Indonesian", ACSC 2005; M. Adriani et al., "Stemming Indonesian: A confix-stripping approach", ACM TALIP 6(4), 2007),
 * itself built on B. A. A. Nazief and M. Adriani's stemmer of 1996. Unlike theirs, which stops at the first root found,
 * every way of stripping that grammar allows is tried, and the one that leaves most of the word wins: so a listed
 * derived word comes before its root, and <i>masakan</i> is from <i>masak</i> and not from <i>masa</i>.
 *
 * <p>Safe for use by many threads if the predicate is.
 */
public final class IndonesianMorphology {
    /** No Indonesian word is longer; what is, is not looked into, so that odd input costs nothing. */
    private static final int LONGEST_WORD = 40;

    private static final int SHORTEST_WORD = 4;

    private final Predicate<String> known;

    /** @param known whether a lower-case word, or two with a space between, is one that analysis may end at */
    public IndonesianMorphology(Predicate<String> known) {
        this.known = known;
    }

    /** How the word is formed, or nothing where no known word is found in it. */
    public Optional<WordAnalysis> analyse(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        if (form.isEmpty() || form.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        if (known.test(form)) {
            return Optional.of(WordAnalysis.ofRoot(form));
        }
        if (form.length() < SHORTEST_WORD) {
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

    /** Headlines and orders drop {@code meN-}: <i>desak</i> is found where only <i>mendesak</i> is known. */
    private Optional<WordAnalysis> bareVerb(String form) {
        String active = PrefixRule.active(form);
        return known.test(active)
                ? Optional.of(new WordAnalysis(form, active, List.of(), List.of(), List.of(), false))
                : Optional.empty();
    }
}
