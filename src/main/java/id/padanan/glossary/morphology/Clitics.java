package id.padanan.glossary.morphology;

import java.util.ArrayList;
import java.util.List;

/** A word split into stem and clitics: a possessive or object pronoun, then a particle. */
public record Clitics(String stem, List<String> clitics) {
    private static final String[] PARTICLES = {"lah", "kah", "tah", "pun"};
    private static final String[] PRONOUNS = {"nya", "ku", "mu"};
    private static final int MIN_STEM = 2;

    /** All ways to split clitics off a word; the first has none. */
    public static List<Clitics> splits(String word) {
        List<Clitics> splits = new ArrayList<>();
        splits.add(new Clitics(word, List.of()));
        addSplits(PRONOUNS, word, List.of(), splits);
        for (String particle : PARTICLES) {
            if (endsInClitic(particle, word)) {
                String stem = word.substring(0, word.length() - particle.length());
                splits.add(new Clitics(stem, List.of(particle)));
                addSplits(PRONOUNS, stem, List.of(particle), splits);
            }
        }
        return splits;
    }

    private static void addSplits(String[] endings, String word, List<String> after, List<Clitics> splits) {
        for (String ending : endings) {
            if (endsInClitic(ending, word)) {
                List<String> clitics = new ArrayList<>(2);
                clitics.add(ending);
                clitics.addAll(after);
                splits.add(new Clitics(word.substring(0, word.length() - ending.length()), List.copyOf(clitics)));
            }
        }
    }

    private static boolean endsInClitic(String ending, String word) {
        return word.length() - ending.length() >= MIN_STEM && word.endsWith(ending);
    }
}
