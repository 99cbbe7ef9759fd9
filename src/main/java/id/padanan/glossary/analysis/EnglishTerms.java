package id.padanan.glossary.analysis;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.english.EnglishDerivations;
import id.padanan.glossary.english.EnglishForms;
import id.padanan.glossary.english.EnglishForms.Base;
import id.padanan.glossary.english.EnglishSpelling;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The terms under which English is indexed and looked up. An equivalent is one term, however many words it has
 * ({@code security_guarantee}), in American spelling, without hyphens and with its last word as a singular; abbreviations keep their capitals
 * ({@code US}). Immutable and safe for use by many threads.
 */
public final class EnglishTerms {
    /** A meaning is likely if hardly another pair means the same English more: this share of the heaviest weight. */
    private static final double LIKELY_SHARE = 0.95;

    /** Fainter equivalents find more wrong articles than right ones. */
    private static final double LEAST_WEIGHT = 0.35;

    /** What an equivalent weighs at least that is one of the main meanings of its term. */
    private static final double MAIN_WEIGHT = 0.9;

    private static final int LONGEST_ABBREVIATION = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\-\u2010\u2011/]+");
    private static final Pattern SPACES = Pattern.compile("[ /]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\-\u2010\u2011]");

    private static final Set<String> PREPOSITIONS = Set.of(
            "about", "against", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "to", "under",
            "with");

    private static final Set<String> PARTICLES =
            Set.of("apart", "around", "away", "back", "down", "off", "out", "over", "through", "together", "up");

    private final EnglishForms forms;
    private final Set<String> stopWords;

    /** Folded equivalents, and those of them that main meanings, nouns, verbs and names have. */
    private final Set<String> listed = new HashSet<>();

    private final Set<String> mainMeanings = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** The term of each equivalent, and the heaviest weight that each term has in any pair. */
    private final Map<String, String> terms = new HashMap<>();

    private final Map<String, Double> heaviest = new HashMap<>();

    /** @param stopWords English words in small letters that say nothing about an article; they are no terms */
    public EnglishTerms(Glossary glossary, Set<String> stopWords) {
        this.forms = glossary.englishForms();
        this.stopWords = Set.copyOf(stopWords);
        glossary.pairs().forEach(this::list);
        for (TermPair pair : glossary.pairs()) {
            for (Equivalent equivalent : pair.equivalents()) {
                String term = terms.computeIfAbsent(equivalent.text(), this::newTerm);
                heaviest.merge(term, equivalent.weight(), Math::max);
            }
        }
    }

    private void list(TermPair pair) {
        for (Equivalent equivalent : pair.equivalents()) {
            String text = folded(equivalent.text());
            listed.add(text);
            if (equivalent.weight() >= MAIN_WEIGHT) {
                mainMeanings.add(text);
            }
            switch (pair.partOfSpeech()) {
                case VERB -> verbs.add(text);
                case NAME -> names.add(text);
                default -> nouns.add(text);
            }
        }
    }

    /** The term of an English word or phrase. */
    public String term(String text) {
        String term = terms.get(text);
        return term == null ? newTerm(text) : term;
    }

    private String newTerm(String text) {
        if (isAbbreviation(text)) {
            return text.replace(".", "");
        }
        String[] words = SPACES.split(HYPHENS.matcher(folded(text)).replaceAll(""), -1);
        int last = words.length - 1;
        words[last] = singular(words[last]);
        return String.join("_", words);
    }

    /** Whether the text is written like <i>US</i> or <i>U.S.</i> */
    public static boolean isAbbreviation(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '.') {
                return false;
            }
        }
        return capitals > 1 && text.replace(".", "").length() <= LONGEST_ABBREVIATION;
    }

    /**
     * The singular of a plural, if it is listed as a noun. A plural that is itself a main meaning of some term is a word of its
     * own: <i>news</i>, <i>goods</i>, <i>arms</i>.
     */
    private String singular(String word) {
        Optional<String> irregular = forms.singularOfIrregular(word);
        if (irregular.isPresent() || !word.endsWith("s") || mainMeanings.contains(word)) {
            return irregular.filter(nouns::contains).orElse(word);
        }
        return forms.bases(word, nouns::contains).stream()
                .filter(base -> base.partOfSpeech() == null || base.partOfSpeech() == PartOfSpeech.NOUN)
                .findFirst()
                .map(base -> EnglishSpelling.fold(base.word()))
                .orElse(word);
    }

    private static String folded(String text) {
        String plain = Folding.fold(text).replace(".", "");
        return Arrays.stream(plain.split(" ", -1)).map(EnglishSpelling::fold).collect(Collectors.joining(" "));
    }

    /** Whether articles are found by an equivalent at all. */
    public static boolean isSearched(Equivalent equivalent) {
        return equivalent.weight() >= LEAST_WEIGHT;
    }

    /** Whether an equivalent is what its term likely means, and its term what the English likely means. */
    public boolean isLikely(Equivalent equivalent) {
        double most = heaviest.getOrDefault(term(equivalent.text()), 0.0);
        return equivalent.weight() >= LIKELY_SHARE * most;
    }

    /** Whether a term is the name of a place, a person or a body. */
    boolean isName(String term) {
        return names.contains(term);
    }

    /** Whether a term says nothing about an article. */
    public boolean isStopWord(String term) {
        return stopWords.contains(term);
    }

    /**
     * The term of the word in a longer equivalent that says what kind of thing it is: <i>time</i> of <i>Jakarta time</i>,
     * <i>member</i> of <i>member of parliament</i>. Phrases that open with a function word or end with a particle
     * (<i>carry out</i>) have none, and a place or person is never the head.
     */
    public Optional<String> head(String equivalent) {
        String[] words = equivalent.split(" ", -1);
        int end = words.length;
        for (int i = words.length - 1; i > 0; i--) {
            end = PREPOSITIONS.contains(words[i]) ? i : end;
        }
        String head = folded(words[end - 1]);
        boolean none = words.length < 2
                || isStopWord(folded(words[0]))
                || isStopWord(head)
                || PARTICLES.contains(head)
                || names.contains(head);
        return none ? Optional.empty() : Optional.of(term(words[end - 1]));
    }

    /** The terms of each word of an equivalent by itself, stop words aside. */
    public Set<String> wordsOf(String equivalent) {
        return Arrays.stream(BETWEEN_WORDS.split(equivalent, -1))
                .map(this::term)
                .filter(word -> !isStopWord(word))
                .collect(Collectors.toSet());
    }

    /**
     * The terms that a typed word or phrase is looked up by, likeliest first: its own where it is listed, and those of the
     * listed words that it is a form of ({@code killed}: <i>kill</i>). A listed form in -ing, -er, -est or -ly is a word of its
     * own (<i>rating</i>, <i>mining</i>).
     */
    public List<String> lookups(String typed) {
        Set<String> found = new LinkedHashSet<>();
        String own = term(typed);
        if (heaviest.containsKey(own)) {
            found.add(own);
        }
        String word = folded(typed);
        if (!isAbbreviation(typed) && word.indexOf(' ') < 0 && !(mainMeanings.contains(word) && isWordOfItsOwn(word))) {
            forms.bases(word, listed::contains).stream()
                    .filter(base -> mayBeFormOf(word, base))
                    .forEach(base -> found.add(term(base.word())));
        }
        return List.copyOf(found);
    }

    /** Whether a folded word is an equivalent of some term. */
    boolean isListed(String folded) {
        return heaviest.containsKey(term(folded));
    }

    /** The terms of the listed words that an unlisted one is derived from: <i>government</i> for <i>governmental</i>. */
    public List<String> derivedLookups(String typed) {
        return EnglishDerivations.bases(folded(typed), listed::contains).stream()
                .map(this::term)
                .distinct()
                .toList();
    }

    private static boolean isWordOfItsOwn(String word) {
        return word.endsWith("ing") || word.endsWith("er") || word.endsWith("est") || word.endsWith("ly");
    }

    /** Only verbs have forms in -ing and -ed, and only adjectives are compared: <i>number</i> is not more <i>numb</i>. */
    private boolean mayBeFormOf(String word, Base base) {
        boolean verbForm = base.partOfSpeech() == PartOfSpeech.VERB
                || (base.partOfSpeech() == null && (word.endsWith("ing") || word.endsWith("ed")));
        return verbForm
                ? verbs.contains(EnglishSpelling.fold(base.word())) && !names.contains(word)
                : !names.contains(word);
    }
}
