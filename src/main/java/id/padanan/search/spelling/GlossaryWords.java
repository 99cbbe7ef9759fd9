package id.padanan.search.spelling;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.term.TermPair;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The single words of the glossary, of both languages, and which of them are spelt nearly like another word. All spellings
 * near a word are one automaton (K. Schulz and S. Mihov, "Fast string correction with Levenshtein automata", 2002), through
 * which the words with the same first letter are run.
 */
final class GlossaryWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

    private final NavigableSet<String> words = new TreeSet<>();

    GlossaryWords(Glossary glossary) {
        for (TermPair pair : glossary.pairs()) {
            BETWEEN_WORDS.splitAsStream(pair.key()).forEach(words::add);
        }
        words.addAll(glossary.englishWords());
    }

    /** Whether the glossary has the word, given in lower case. */
    boolean contains(String word) {
        return words.contains(word);
    }

    /**
     * Words with the same first letter that few edits make of the given one: a letter added, left out or replaced, or two
     * neighbours swapped.
     *
     * @param word in lower case
     * @param mostEdits 1 or 2
     * @return the words with the number of edits, nearest first
     */
    Map<String, Integer> near(String word, int mostEdits) {
        String first = word.substring(0, word.offsetByCodePoints(0, 1));
        Map<String, Integer> near = new LinkedHashMap<>();
        for (int edits = 1; edits <= mostEdits; edits++) {
            CharacterRunAutomaton spellings = spellings(word, edits);
            for (String candidate : words.subSet(first, first + Character.MAX_VALUE)) {
                if (spellings.run(candidate)) {
                    near.putIfAbsent(candidate, edits);
                }
            }
        }
        return near;
    }

    /** How far the second word is from the first, where that is 1 or 2 edits. */
    static int edits(String word, String other) {
        return spellings(word, 1).run(other) ? 1 : 2;
    }

    private static CharacterRunAutomaton spellings(String word, int edits) {
        return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits));
    }
}
