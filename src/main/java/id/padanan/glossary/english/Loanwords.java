package id.padanan.glossary.english;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Derives Indonesian loanwords that no glossary lists from known English words: <i>desentralisasi</i> from
 * <i>decentralize</i>, <i>aktivitas</i> from <i>activity</i>. The endings follow the spelling rules for foreign words in
 * "Ejaan Bahasa Indonesia yang Disempurnakan", edition V, 2022.
 *
 * <p>English words are respelled the Indonesian way and kept under that spelling, so that finding one is a single lookup.
 */
public final class Loanwords {
    /** Shorter words are alike by chance too often. */
    private static final int SHORTEST = 6;

    /** English ending, Indonesian ending, and the English ending to read where it differs from the first. */
    private static final String[][] ENDINGS = {
        {"ization", "isasi"},
        {"isation", "isasi"},
        {"ize", "isasi", "ization"},
        {"ise", "isasi", "isation"},
        {"ify", "ifikasi", "ification"},
        {"ation", "asi"},
        {"ate", "asi", "ation"},
        {"ate", "at"},
        {"ction", "ksi"},
        {"tion", "si"},
        {"ssion", "si"},
        {"sion", "si"},
        {"ity", "itas"},
        {"ty", "tas"},
        {"ism", "isme"},
        {"ist", "is"},
        {"ive", "if"},
        {"logy", "logi"},
        {"logist", "log"},
        {"graphy", "grafi"},
        {"graph", "graf"},
        {"nomy", "nomi"},
        {"metry", "metri"},
        {"ics", "ik"},
        {"ics", "ika"},
        {"ic", "ik"},
        {"ical", "is"},
        {"ic", "is"},
        {"al", "al"},
        {"al", "il"},
        {"ancy", "ansi"},
        {"ency", "ensi"},
        {"ance", "ansi"},
        {"ence", "ensi"},
        {"ence", "ens"},
        {"acy", "asi"},
        {"ent", "en"},
        {"ant", "an"},
        {"age", "ase"},
        {"ure", "ur"},
        {"ary", "er"},
        {"or", "or"},
        {"ium", "ium"},
        {"oid", "oid"},
        {"gram", "gram"},
        {"gen", "gen"},
        {"ide", "ida"},
        {"ine", "in"},
        {"one", "on"},
        {"ane", "an"},
        {"ose", "osa"},
        {"ase", "ase"},
        {"itis", "itis"},
        {"sis", "sis"},
    };

    /** Endings of learned words, which both languages borrow; a short one such as -al says nothing of a word's origin. */
    private static final int LEARNED_ENDING = 3;

    private static final String[][] SAME_SOUNDS = {
        {"kh", "k"}, {"fh", "f"}, {"th", "t"}, {"rh", "r"}, {"ae", "e"}, {"oe", "e"}, {"z", "s"},
    };

    private final Map<String, String> readingBySpelling = new HashMap<>();

    /** @param englishWords in lower case */
    public Loanwords(Collection<String> englishWords) {
        for (String word : englishWords) {
            for (String[] ending : ENDINGS) {
                if (word.endsWith(ending[0])) {
                    add(word, ending);
                }
            }
        }
    }

    private void add(String word, String[] ending) {
        String stem = word.substring(0, word.length() - ending[0].length());
        String spelling = indonesianSpelling(stem, ending[0]) + ending[1];
        if (spelling.length() >= SHORTEST) {
            boolean listed = ending.length == 2;
            String reading = listed ? word : stem + ending[2];
            readingBySpelling.merge(normalised(spelling), reading, (old, added) -> listed ? added : old);
        }
    }

    /** The English word that an Indonesian one, in lower case, is borrowed from, if it is known. */
    public Optional<String> find(String indonesian) {
        return indonesian.length() < SHORTEST
                ? Optional.empty()
                : Optional.ofNullable(readingBySpelling.get(normalised(indonesian)));
    }

    /**
     * How Indonesian would spell an English word that no glossary lists, likeliest first; nothing for a word without the
     * ending of a learned one. What results need not be a word.
     *
     * @param english in lower case
     */
    public static List<String> spellings(String english) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String[] ending : ENDINGS) {
            if (ending.length == 2 && ending[0].length() >= LEARNED_ENDING && english.endsWith(ending[0])) {
                String stem = english.substring(0, english.length() - ending[0].length());
                String spelling = normalised(indonesianSpelling(stem, ending[0]) + ending[1]);
                if (spelling.length() >= SHORTEST && !spelling.equals(english)) {
                    spellings.add(spelling);
                }
            }
        }
        return List.copyOf(spellings);
    }

    /** Respells a stem; the ending decides how a final c sounds. */
    private static String indonesianSpelling(String stem, String ending) {
        StringBuilder spelling = new StringBuilder(stem.length() + 2);
        for (int i = 0; i < stem.length(); i++) {
            char next = i + 1 < stem.length() ? stem.charAt(i + 1) : ending.charAt(0);
            boolean hissing = stem.startsWith("tion", i);
            spelling.append(hissing ? "s" : respelled(stem.charAt(i), next));
        }
        return spelling.toString();
    }

    private static String respelled(char letter, char next) {
        return switch (letter) {
            case 'c' -> next == 'h' ? "k" : "eiy".indexOf(next) >= 0 ? "s" : "k";
            case 'p' -> next == 'h' ? "f" : "p";
            case 'q' -> "k";
            case 'x' -> "ks";
            case 'y' -> "aeiou".indexOf(next) >= 0 ? "y" : "i";
            default -> String.valueOf(letter);
        };
    }

    /** Evens out what both languages write in more than one way: doubled letters, silent h, ae, z. */
    private static String normalised(String spelling) {
        String result = spelling;
        for (String[] pair : SAME_SOUNDS) {
            result = result.replace(pair[0], pair[1]);
        }
        return withoutDoubledLetters(result);
    }

    private static String withoutDoubledLetters(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                single.append(text.charAt(i));
            }
        }
        return single.toString();
    }
}
