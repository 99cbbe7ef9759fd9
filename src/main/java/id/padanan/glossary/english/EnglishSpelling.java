package id.padanan.glossary.english;

import java.util.List;
import java.util.regex.Pattern;

/** Folds British and American spelling of a word into one key; the key is for comparing, not for reading. */
public final class EnglishSpelling {
    private static final List<Difference> DIFFERENCES = List.of(
            new Difference("s", "(?<=[a-z]{4})([iy])s(e|ed|es|er|ers|ing|ation|ations)$", "$1z$2"),
            new Difference("our", "(?<=[a-z]{2})our(?=(s|ed|ing|able|al|ful|hood|ite|ites)?$)", "or"),
            new Difference("re", "(?<=[a-z]{2})([tb])re(s?)$", "$1er$2"),
            new Difference("ence", "(?<=def|off|lic|pret)ence(s?)$", "ense$1"),
            new Difference("ogue", "(?<=al|ol)ogue(s?)$", "og$1"),
            new Difference("amme", "(?<=progr)amme(s?)$", "am$1"),
            new Difference("ll", "(?<=[aeiou])ll(?=(ed|ing|er|ers|or|ors)$)", "l"));

    /** A British spelling and its American one; the sample of it saves most words the regular expression. */
    private record Difference(String sample, Pattern british, String american) {
        Difference(String sample, String british, String american) {
            this(sample, Pattern.compile(british), american);
        }

        String fold(String word) {
            return word.contains(sample) ? british.matcher(word).replaceFirst(american) : word;
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
