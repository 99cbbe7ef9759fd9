package id.padanan.glossary.english;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Maps Indonesian loanwords that are not in the glossary to known English words: <i>desentralisasi</i> to
 * <i>decentralize</i>, <i>aktivitas</i> to <i>activity</i>. The endings follow the spelling rules for foreign words
 * in "Ejaan Bahasa Indonesia yang Disempurnakan", edition V, 2022.
 *
 * <p>English words are respelled by Indonesian rules and stored under that spelling, so a lookup is a single map
 * access.
 */
public final class Loanwords {
    /** Shorter words match by chance. */
    private static final int MIN_LENGTH = 6;

    /** English ending, Indonesian ending, and the English ending of the reading if it differs from the first. */
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

    /** Minimum length of an ending that indicates an international word; a short one such as -al does not. */
    private static final int MIN_LEARNED_ENDING = 3;

    private static final String[][] SPELLING_VARIANTS = {
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
        if (spelling.length() >= MIN_LENGTH) {
            boolean listed = ending.length == 2;
            String reading = listed ? word : stem + ending[2];
            readingBySpelling.merge(normalised(spelling), reading, (old, added) -> listed ? added : old);
        }
    }

    /** The known English word that corresponds to an Indonesian loanword in lower case. */
    public Optional<String> find(String indonesian) {
        return indonesian.length() < MIN_LENGTH
                ? Optional.empty()
                : Optional.ofNullable(readingBySpelling.get(normalised(indonesian)));
    }

    /**
     * Possible Indonesian spellings of an English word, likeliest first; empty if it lacks an ending of international
     * words. The spellings need not be real words.
     *
     * @param english in lower case
     */
    public static List<String> spellings(String english) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String[] ending : ENDINGS) {
            if (ending.length == 2 && ending[0].length() >= MIN_LEARNED_ENDING && english.endsWith(ending[0])) {
                String stem = english.substring(0, english.length() - ending[0].length());
                String spelling = normalised(indonesianSpelling(stem, ending[0]) + ending[1]);
                if (spelling.length() >= MIN_LENGTH && !spelling.equals(english)) {
                    spellings.add(spelling);
                }
            }
        }
        return List.copyOf(spellings);
    }

    /** Respells a stem. The ending determines the sound of a final c. */
    private static String indonesianSpelling(String stem, String ending) {
        StringBuilder spelling = new StringBuilder(stem.length() + 2);
        for (int i = 0; i < stem.length(); i++) {
            char next = i + 1 < stem.length() ? stem.charAt(i + 1) : ending.charAt(0);
            boolean sibilant = stem.startsWith("tion", i);
            spelling.append(sibilant ? "s" : respelled(stem.charAt(i), next));
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

    /** Removes spelling variants of both languages: doubled letters, silent h, ae, z. */
    private static String normalised(String spelling) {
        String result = spelling;
        for (String[] pair : SPELLING_VARIANTS) {
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
