package id.padanan.glossary.dictionary;

import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Collects the English equivalents of Indonesian terms from a dictionary of either direction. An equivalent weighs more
 * if more entries list it and list it earlier.
 */
final class TermPairCollector {
    /** Longer texts are explanations rather than equivalents. */
    private static final int MAX_WORDS = 6;

    private static final int MAX_EQUIVALENTS = 12;

    /** Limits memory to a few hundred MB, here and in the site that loads the result. */
    private static final int MAX_TERMS = 300_000;

    private static final Pattern SPACES = Pattern.compile("[\\s_]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[()\\[\\]{}<>/,;~=\"#]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern INFINITIVE = Pattern.compile("^to (?=\\p{Ll})");
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) (?=\\p{Ll})");

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private static final class Draft {
        private final Map<String, Double> scores = new LinkedHashMap<>();
        private PartOfSpeech partOfSpeech;
        private String note = "";
    }

    /**
     * Adds an equivalent of a term.
     *
     * @param score above 0; 1 for the best equivalent of an entry
     * @param partOfSpeech of the term, if known
     * @throws IllegalArgumentException if either side is not a valid glossary term; the message says why
     * @throws InvalidDictionaryException if there are too many terms
     */
    void add(String indonesian, String english, double score, Optional<PartOfSpeech> partOfSpeech) {
        String term = requireValid(SPACES.matcher(indonesian).replaceAll(" ").strip());
        String equivalent =
                requireValid(baseForm(SPACES.matcher(english).replaceAll(" ").strip(), partOfSpeech));
        Draft draft = drafts.computeIfAbsent(term, key -> new Draft());
        draft.scores.merge(equivalent, score, Double::sum);
        if (draft.partOfSpeech == null) {
            draft.partOfSpeech = partOfSpeech.orElse(null);
        }
        if (drafts.size() > MAX_TERMS) {
            throw new InvalidDictionaryException(String.format(
                    Locale.ROOT, "there are more than %,d terms; import a smaller dictionary", MAX_TERMS));
        }
    }

    /** Adds a pair with its weights and note. */
    void add(TermPair pair) {
        pair.equivalents()
                .forEach(each -> add(pair.term(), each.text(), each.weight(), Optional.of(pair.partOfSpeech())));
        Draft draft = drafts.get(pair.term());
        if (draft != null && draft.note.isEmpty()) {
            draft.note = pair.note();
        }
    }

    /** Removes <i>to</i> from verbs and articles from nouns. */
    private static String baseForm(String english, Optional<PartOfSpeech> partOfSpeech) {
        boolean maybeVerb = partOfSpeech.isEmpty() || partOfSpeech.get() == PartOfSpeech.VERB;
        String bare = maybeVerb ? INFINITIVE.matcher(english).replaceFirst("") : english;
        return ARTICLE.matcher(bare).replaceFirst("");
    }

    private static String requireValid(String text) {
        if (!LETTER.matcher(text).find()) {
            throw new IllegalArgumentException("\"" + text + "\" has no letter");
        }
        if (FORBIDDEN.matcher(text).find()) {
            throw new IllegalArgumentException("\"" + text + "\" contains a character that is not allowed in a term");
        }
        if (SPACES.split(text, -1).length > MAX_WORDS) {
            throw new IllegalArgumentException("\"" + text + "\" has more than " + MAX_WORDS + " words");
        }
        return text;
    }

    /** All pairs, in the order in which their terms were first added. */
    List<TermPair> pairs(String subject) {
        return drafts.entrySet().stream()
                .map(entry -> pair(entry.getKey(), entry.getValue(), subject))
                .toList();
    }

    private static TermPair pair(String term, Draft draft, String subject) {
        List<Map.Entry<String, Double>> ranked = draft.scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MAX_EQUIVALENTS)
                .toList();
        double best = Math.max(1, ranked.get(0).getValue());
        List<Equivalent> equivalents = new ArrayList<>();
        for (Map.Entry<String, Double> each : ranked) {
            equivalents.add(new Equivalent(each.getKey(), weight(each.getValue() / best, equivalents.isEmpty())));
        }
        PartOfSpeech partOfSpeech = draft.partOfSpeech == null ? guessPartOfSpeech(term) : draft.partOfSpeech;
        return new TermPair(term, equivalents, partOfSpeech, draft.note, subject);
    }

    /** Rounds to tenths, as in glossary files; only the first equivalent may weigh 1. */
    private static double weight(double score, boolean first) {
        long tenths = Math.round(score * 10);
        return Math.min(first ? 10 : 9, Math.max(1, tenths)) / 10.0;
    }

    private static PartOfSpeech guessPartOfSpeech(String term) {
        boolean capitalised = !term.toLowerCase(Locale.ROOT).equals(term);
        boolean allCapitals = capitalised && term.toUpperCase(Locale.ROOT).equals(term) && term.length() > 1;
        if (capitalised) {
            return allCapitals ? PartOfSpeech.ABBREVIATION : PartOfSpeech.NAME;
        }
        return term.indexOf(' ') < 0 ? PartOfSpeech.NOUN : PartOfSpeech.PHRASE;
    }
}
