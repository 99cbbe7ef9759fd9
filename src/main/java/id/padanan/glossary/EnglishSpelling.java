package id.padanan.glossary;

import java.util.regex.Pattern;

/** Folds British and American spelling of a word into one key; the key is for comparing, not for reading. */
final class EnglishSpelling {
    private static final Pattern ISE = Pattern.compile("(?<=[a-z]{4})([iy])s(e|ed|es|er|ers|ing|ation|ations)$");
    private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2})our(?=(s|ed|ing|able|al|ful|hood|ite|ites)?$)");
    private static final Pattern TRE = Pattern.compile("(?<=[a-z]{2})([tb])re(s?)$");
    private static final Pattern ENCE = Pattern.compile("(?<=def|off|lic|pret)ence(s?)$");
    private static final Pattern OGUE = Pattern.compile("(?<=al|ol)ogue(s?)$");
    private static final Pattern AMME = Pattern.compile("(?<=progr)amme(s?)$");
    private static final Pattern DOUBLE_L = Pattern.compile("(?<=[aeiou])ll(?=(ed|ing|er|ers|or|ors)$)");

    private EnglishSpelling() {}

    /** @param word in lower case */
    static String fold(String word) {
        String folded = ISE.matcher(word).replaceFirst("$1z$2");
        folded = OUR.matcher(folded).replaceFirst("or");
        folded = TRE.matcher(folded).replaceFirst("$1er$2");
        folded = ENCE.matcher(folded).replaceFirst("ense$1");
        folded = OGUE.matcher(folded).replaceFirst("og$1");
        folded = AMME.matcher(folded).replaceFirst("am$1");
        return DOUBLE_L.matcher(folded).replaceFirst("l");
    }
}
