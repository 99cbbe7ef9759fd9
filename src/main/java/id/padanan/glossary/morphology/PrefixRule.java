package id.padanan.glossary.morphology;

import java.util.List;

/**
 * One written form of a prefix: its letters, what may follow them, and the letter of the root that it replaces.
 *
 * @param prefix which prefix
 * @param letters its written form
 * @param followedBy allowed first letters of the remaining stem; empty for any
 * @param restored first letter of the root that the prefix replaced, or empty
 * @param maxStem maximum length of the remaining stem
 * @param cost penalty against a reading of the same length without this rule
 */
record PrefixRule(Prefix prefix, String letters, String followedBy, String restored, int maxStem, int cost) {
    private static final String VOWELS = "aiueo";
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    /** {@code menge-} and {@code penge-} occur only before monosyllabic roots ({@code cek}, {@code bom}). */
    private static final int MAX_ONE_SYLLABLE = 4;

    static final List<PrefixRule> ALL = List.of(
            rule(Prefix.DI, "di"),
            rule(Prefix.MEN, "me", "lrwymn"),
            rule(Prefix.MEN, "mem", "bfvp"),
            assimilating(Prefix.MEN, "mem", "p"),
            rule(Prefix.MEN, "men", "cdjtsz"),
            assimilating(Prefix.MEN, "men", "t"),
            assimilating(Prefix.MEN, "meny", "s"),
            rule(Prefix.MEN, "meng", VOWELS + "ghk"),
            assimilating(Prefix.MEN, "meng", "k"),
            new PrefixRule(Prefix.MEN, "menge", "", "", MAX_ONE_SYLLABLE, 0),
            rule(Prefix.PEN, "pe", "lrwymn"),
            rule(Prefix.PEN, "pem", "bfvp"),
            assimilating(Prefix.PEN, "pem", "p"),
            rule(Prefix.PEN, "pen", "cdjtsz"),
            assimilating(Prefix.PEN, "pen", "t"),
            assimilating(Prefix.PEN, "peny", "s"),
            rule(Prefix.PEN, "peng", VOWELS + "ghk"),
            assimilating(Prefix.PEN, "peng", "k"),
            new PrefixRule(Prefix.PEN, "penge", "", "", MAX_ONE_SYLLABLE, 0),
            rule(Prefix.PEN, "pe", "tkspdjbgch"),
            rule(Prefix.BER, "ber"),
            new PrefixRule(Prefix.BER, "be", "r", "", ANY_LENGTH, 1),
            new PrefixRule(Prefix.BER, "be", "kst", "", ANY_LENGTH, 1),
            rule(Prefix.BER, "bel", "a"),
            rule(Prefix.TER, "te", "r"),
            rule(Prefix.TER, "ter"),
            new PrefixRule(Prefix.TER, "te", "p", "", ANY_LENGTH, 1),
            rule(Prefix.PER, "per"),
            rule(Prefix.PER, "pe", "r"),
            new PrefixRule(Prefix.PER, "pel", "a", "", ANY_LENGTH, 1),
            new PrefixRule(Prefix.PER, "pe", "k", "", ANY_LENGTH, 1),
            rule(Prefix.KE, "ke"),
            rule(Prefix.SE, "se"),
            rule(Prefix.KU, "ku"),
            rule(Prefix.KAU, "kau"));

    private static PrefixRule rule(Prefix prefix, String letters) {
        return rule(prefix, letters, "");
    }

    private static PrefixRule rule(Prefix prefix, String letters, String followedBy) {
        return new PrefixRule(prefix, letters, followedBy, "", ANY_LENGTH, 0);
    }

    /**
     * The nasal replaced the root's first letter ({@code meny-} + <i>sapu</i>). The cost of 1 offsets the restored
     * letter.
     */
    private static PrefixRule assimilating(Prefix prefix, String letters, String restored) {
        return new PrefixRule(prefix, letters, VOWELS, restored, ANY_LENGTH, 1);
    }

    boolean matches(String word) {
        int stemLength = word.length() - letters.length();
        return stemLength > 1
                && stemLength <= maxStem
                && word.startsWith(letters)
                && (followedBy.isEmpty() || followedBy.indexOf(word.charAt(letters.length())) >= 0);
    }

    String strip(String word) {
        return restored + word.substring(letters.length());
    }

    /** The active verb of a stem: {@code meN-} with the nasal that matches its first letter. */
    static String active(String stem) {
        return switch (stem.charAt(0)) {
            case 'b', 'f', 'v' -> "mem" + stem;
            case 'p' -> (stem.startsWith("per") ? "mem" + stem : "mem" + stem.substring(1));
            case 'c', 'd', 'j', 'z' -> "men" + stem;
            case 't' -> "men" + stem.substring(1);
            case 's' -> "meny" + stem.substring(1);
            case 'k' -> "meng" + stem.substring(1);
            case 'l', 'r', 'w', 'y', 'm', 'n' -> "me" + stem;
            default -> "meng" + stem;
        };
    }
}
