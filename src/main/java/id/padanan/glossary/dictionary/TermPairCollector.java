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
 * Gathers which English words a dictionary gives for which Indonesian terms, whatever way round it is written and however
 * many of its entries say so. The more and the earlier entries name an equivalent, the heavier it weighs.
 */
final class TermPairCollector {
    /** Longer ones explain a word rather than stand for it. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_EQUIVALENTS = 12;

    /** Bounds memory at some hundred MB, here and in the site that loads the result. */
    private static final int MOST_TERMS = 300_000;

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
     * @param partOfSpeech of the term, as far as known
     * @throws IllegalArgumentException if either side is no term that a glossary may hold; the message says why
     * @throws InvalidDictionaryException if there are too many terms
     */
    void add(String indonesian, String english, double score, Optional<PartOfSpeech> partOfSpeech) {
        String term = checked(SPACES.matcher(indonesian).replaceAll(" ").strip());
        String equivalent =
                checked(baseForm(SPACES.matcher(english).replaceAll(" ").strip(), partOfSpeech));
        Draft draft = drafts.computeIfAbsent(term, key -> new Draft());
        draft.scores.merge(equivalent, score, Double::sum);
        if (draft.partOfSpeech == null) {
            draft.partOfSpeech = partOfSpeech.orElse(null);
        }
        if (drafts.size() > MOST_TERMS) {
            throw new InvalidDictionaryException(String.format(
                    Locale.ROOT, "there are more than %,d terms; import a smaller dictionary", MOST_TERMS));
        }
    }

    /** Adds a pair with its weights and its note. */
    void add(TermPair pair) {
        pair.equivalents()
                .forEach(each -> add(pair.term(), each.text(), each.weight(), Optional.of(pair.partOfSpeech())));
        Draft draft = drafts.get(pair.term());
        if (draft != null && draft.note.isEmpty()) {
            draft.note = pair.note();
        }
    }

    /** Verbs stand without <i>to</i>, nouns without an article. */
    private static String baseForm(String english, Optional<PartOfSpeech> partOfSpeech) {
        boolean maybeVerb = partOfSpeech.isEmpty() || partOfSpeech.get() == PartOfSpeech.VERB;
        String bare = maybeVerb ? INFINITIVE.matcher(english).replaceFirst("") : english;
        return ARTICLE.matcher(bare).replaceFirst("");
    }

    private static String checked(String text) {
        if (!LETTER.matcher(text).find()) {
            throw new IllegalArgumentException("\"" + text + "\" has no letter");
        }
        if (FORBIDDEN.matcher(text).find()) {
            throw new IllegalArgumentException("\"" + text + "\" contains a character that is not allowed in a term");
        }
        if (SPACES.split(text, -1).length > MOST_WORDS) {
            throw new IllegalArgumentException("\"" + text + "\" has more than " + MOST_WORDS + " words");
        }
        return text;
    }

    /** The pairs of all that was added, in the order of their terms' first mention. */
    List<TermPair> pairs(String subject) {
        return drafts.entrySet().stream()
                .map(entry -> pair(entry.getKey(), entry.getValue(), subject))
                .toList();
    }

    private static TermPair pair(String term, Draft draft, String subject) {
        List<Map.Entry<String, Double>> best = draft.scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_EQUIVALENTS)
                .toList();
        double whole = Math.max(1, best.get(0).getValue());
        List<Equivalent> equivalents = new ArrayList<>();
        for (Map.Entry<String, Double> each : best) {
            equivalents.add(new Equivalent(each.getKey(), weight(each.getValue() / whole, equivalents.isEmpty())));
        }
        PartOfSpeech partOfSpeech = draft.partOfSpeech == null ? likeliest(term) : draft.partOfSpeech;
        return new TermPair(term, equivalents, partOfSpeech, draft.note, subject);
    }

    /** In tenths, as glossary files write it; only the first equivalent may weigh 1. */
    private static double weight(double score, boolean first) {
        long tenths = Math.round(score * 10);
        return Math.min(first ? 10 : 9, Math.max(1, tenths)) / 10.0;
    }

    private static PartOfSpeech likeliest(String term) {
        boolean capitalised = !term.toLowerCase(Locale.ROOT).equals(term);
        boolean allCapitals = capitalised && term.toUpperCase(Locale.ROOT).equals(term) && term.length() > 1;
        if (capitalised) {
            return allCapitals ? PartOfSpeech.ABBREVIATION : PartOfSpeech.NAME;
        }
        return term.indexOf(' ') < 0 ? PartOfSpeech.NOUN : PartOfSpeech.PHRASE;
    }
}
