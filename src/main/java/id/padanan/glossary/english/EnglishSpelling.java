package id.padanan.glossary.english;

import java.util.List;
import java.util.regex.Pattern;

/** Normalises British to American spelling. The result is a key for comparisons, not for display. */
public final class EnglishSpelling {
    private static final List<Difference> DIFFERENCES = List.of(
            new Difference("s", "(?<=[a-z]{4})([iy])s(e|ed|es|er|ers|ing|ation|ations)$", "$1z$2"),
            new Difference("our", "(?<=[a-z]{2})our(?=(s|ed|ing|able|al|ful|hood|ite|ites)?$)", "or"),
            new Difference("re", "(?<=[a-z]{2})([tb])re(s?)$", "$1er$2"),
            new Difference("ence", "(?<=def|off|lic|pret)ence(s?)$", "ense$1"),
            new Difference("ogue", "(?<=al|ol)ogue(s?)$", "og$1"),
            new Difference("amme", "(?<=progr)amme(s?)$", "am$1"),
            new Difference("ll", "(?<=[aeiou])ll(?=(ed|ing|er|ers|or|ors)$)", "l"));

    /**
     * A British spelling and its American equivalent. The regular expression runs only on words that contain the
     * marker.
     */
    private record Difference(String marker, Pattern british, String american) {
        Difference(String marker, String british, String american) {
            this(marker, Pattern.compile(british), american);
        }

        String fold(String word) {
            return word.contains(marker) ? british.matcher(word).replaceFirst(american) : word;
        }
    }

    private EnglishSpelling() {}

    /**
     * The American spelling of a word.
     *
     * @param word in lower case
     */
    public static String fold(String word) {
        String folded = word;
        for (Difference difference : DIFFERENCES) {
            folded = difference.fold(folded);
        }
        return folded;
    }
}
