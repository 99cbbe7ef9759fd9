package id.padanan.glossary.morphology;

import java.util.Map;
import java.util.Optional;

/**
 * Bound forms: prefixes like <i>pasca-</i> that occur only before another word, with or without a hyphen
 * (<i>pascabanjir</i>).
 */
public final class BoundForms {
    private static final int MIN_REST = 4;
    private static final int MIN_FORM = 3;
    private static final int MAX_FORM = 6;

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("adi", "super"),
            Map.entry("agro", "agro"),
            Map.entry("anti", "anti"),
            Map.entry("antar", "inter"),
            Map.entry("bio", "bio"),
            Map.entry("eks", "ex"),
            Map.entry("hidro", "hydro"),
            Map.entry("hiper", "hyper"),
            Map.entry("infra", "infra"),
            Map.entry("inter", "inter"),
            Map.entry("intra", "intra"),
            Map.entry("kontra", "counter"),
            Map.entry("makro", "macro"),
            Map.entry("mega", "mega"),
            Map.entry("mikro", "micro"),
            Map.entry("mini", "mini"),
            Map.entry("mono", "mono"),
            Map.entry("multi", "multi"),
            Map.entry("nano", "nano"),
            Map.entry("neo", "neo"),
            Map.entry("non", "non"),
            Map.entry("pan", "pan"),
            Map.entry("pasca", "post"),
            Map.entry("poli", "poly"),
            Map.entry("pra", "pre"),
            Map.entry("pro", "pro"),
            Map.entry("psiko", "psycho"),
            Map.entry("semi", "semi"),
            Map.entry("sub", "sub"),
            Map.entry("super", "super"),
            Map.entry("tele", "tele"),
            Map.entry("trans", "trans"),
            Map.entry("ultra", "ultra"));

    /**
     * A word split at its bound form.
     *
     * @param form the bound form
     * @param english its English counterpart, without a hyphen
     * @param rest the word after it
     */
    public record Split(String form, String english, String rest) {}

    private BoundForms() {}

    /** Splits off the longest bound form of a lower-case word if at least four letters remain. */
    public static Optional<Split> split(String word) {
        for (int length = Math.min(MAX_FORM, word.length() - MIN_REST); length >= MIN_FORM; length--) {
            String form = word.substring(0, length);
            String english = ENGLISH.get(form);
            if (english != null) {
                int restStart = word.charAt(length) == '-' ? length + 1 : length;
                return Optional.of(new Split(form, english, word.substring(restStart)));
            }
        }
        return Optional.empty();
    }
}
