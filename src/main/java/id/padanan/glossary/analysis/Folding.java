package id.padanan.glossary.analysis;

import java.text.Normalizer;
import java.util.Locale;

/** Makes different ways of writing a word the same: letter case, accents, compatibility forms, invisible characters. */
public final class Folding {
    /** Letters that Unicode does not decompose, each with what it folds to. */
    private static final String UNDECOMPOSED = "\u00f8o\u0142l\u0131i\u0111d\u2019'\u02bc'";

    private Folding() {}

    /** The text in small letters, without accents and format characters: {@code Erdoğan} becomes {@code erdogan}. */
    public static String fold(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Folding::isKept).map(Folding::plain).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isKept(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
    }

    private static int plain(int codePoint) {
        int at = UNDECOMPOSED.indexOf(codePoint);
        return at >= 0 && at % 2 == 0 ? UNDECOMPOSED.charAt(at + 1) : codePoint;
    }
}
