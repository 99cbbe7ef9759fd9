package id.padanan.glossary.morphology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Searches all ways to strip affixes off a word; keeps the one that leaves the longest root. */
final class AffixSearch {
    /** In order of preference between readings of equal length: <i>beri-kan</i>, not <i>ber-ikan</i>. */
    private static final String[] SUFFIXES = {"kan", "i", "an", ""};

    private static final int MAX_PREFIXES = 3;
    private static final int MIN_ROOT = 3;

    /** Roots of ordinals, the only words with {@code ke-} but without {@code -an}. */
    private static final Set<String> NUMERALS = Set.of(
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
            "puluh",
            "belas",
            "ratus",
            "seratus",
            "ribu",
            "seribu",
            "sekian",
            "berapa");

    private final String form;
    private final UnaryOperator<String> rootOf;
    private final Deque<Prefix> prefixes = new ArrayDeque<>();
    private WordAnalysis best;
    private int bestScore;

    /** @param rootOf the root of a bare stem, or null */
    AffixSearch(String form, UnaryOperator<String> rootOf) {
        this.form = form;
        this.rootOf = rootOf;
    }

    Optional<WordAnalysis> best() {
        return Optional.ofNullable(best);
    }

    /** Tries all suffixes and prefixes on a word without its clitics. */
    void strip(Clitics split) {
        for (String suffix : SUFFIXES) {
            int length = split.stem().length() - suffix.length();
            if (length >= MIN_ROOT && split.stem().endsWith(suffix)) {
                stripPrefixes(split.stem().substring(0, length), suffix, split, 0);
            }
        }
    }

    /**
     * Tries the active verb of a passive or imperative, whose sense is closer than the root's: <i>memperbaiki</i> for
     * <i>diperbaiki</i> rather than <i>baik</i>.
     */
    void tryActiveVerb(Clitics split) {
        String word = split.stem();
        for (Prefix prefix : List.of(Prefix.DI, Prefix.TER, Prefix.KU, Prefix.KAU)) {
            if (word.startsWith(prefix.label())) {
                prefixes.addLast(prefix);
                tryActive(word.substring(prefix.label().length()), split);
                prefixes.removeLast();
            }
        }
        if (word.startsWith("per") || word.endsWith("kan") || word.endsWith("i")) {
            tryActive(word, split);
        }
    }

    private void tryActive(String stem, Clitics split) {
        if (stem.length() >= MIN_ROOT) {
            String active = PrefixRule.active(stem);
            if (active.equals(rootOf.apply(active))) {
                keepIfBetter(active, "", split, stem.length());
            }
        }
    }

    private void stripPrefixes(String stem, String suffix, Clitics split, int cost) {
        String root = stem.length() >= MIN_ROOT ? rootOf.apply(stem) : null;
        if (root != null && isWellFormed(root, suffix)) {
            keepIfBetter(root, suffix, split, stem.length() - cost);
        }
        if (prefixes.size() == MAX_PREFIXES) {
            return;
        }
        for (PrefixRule rule : PrefixRule.ALL) {
            if (mayFollow(rule.prefix(), suffix) && rule.matches(stem)) {
                prefixes.addLast(rule.prefix());
                stripPrefixes(rule.strip(stem), suffix, split, cost + rule.cost());
                prefixes.removeLast();
            }
        }
    }

    private boolean mayFollow(Prefix prefix, String suffix) {
        return prefixes.isEmpty()
                ? prefix.goesWith(suffix)
                : prefixes.getLast().inner().contains(prefix);
    }

    private boolean isWellFormed(String root, String suffix) {
        boolean ordinal = prefixes.size() == 1 && prefixes.getFirst() == Prefix.KE && suffix.isEmpty();
        return !ordinal || NUMERALS.contains(root);
    }

    private void keepIfBetter(String root, String suffix, Clitics split, int score) {
        if (score > bestScore) {
            bestScore = score;
            best = new WordAnalysis(
                    form,
                    root,
                    prefixes.stream().map(Prefix::label).toList(),
                    suffix.isEmpty() ? List.of() : List.of(suffix),
                    split.clitics(),
                    false);
        }
    }
}
