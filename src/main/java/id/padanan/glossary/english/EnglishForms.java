package id.padanan.glossary.english;

import id.padanan.glossary.term.PartOfSpeech;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * English inflection: base forms and plurals. Base forms follow Morphy, the method of WordNet (G. A. Miller et al.,
 * "Introduction to WordNet", 1990; {@code morphy(7WN)}): first a list of irregular forms, then rules that replace
 * endings, kept only if a known word results.
 */
public final class EnglishForms {
    private static final String IRREGULAR = "/glossary/english/irregular.tsv";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern VOWEL_THEN_Y = Pattern.compile(".*[aeiou]y");
    /** Every stem has a vowel: <i>thing</i> is not a form of <i>the</i>. */
    private static final Pattern HAS_VOWEL = Pattern.compile("[aeiouy]");

    private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final int MIN_BASE = 3;

    /** Morphy's endings of nouns and verbs, with their replacements. */
    private static final String[][] ENDINGS = {
        {"ies", "y"},
        {"ied", "y"},
        {"ily", "y"},
        {"es", "e"},
        {"es", ""},
        {"s", ""},
        {"ed", "e"},
        {"ed", ""},
        {"ing", "e"},
        {"ing", ""},
    };

    /** Morphy's endings of adjectives, with their replacements. */
    private static final String[][] COMPARISONS = {
        {"ier", "y"},
        {"iest", "y"},
        {"er", "e"},
        {"er", ""},
        {"est", "e"},
        {"est", ""},
    };

    /**
     * A possible base form of a word.
     *
     * @param word the base form
     * @param partOfSpeech part of speech that the base form must have, or null for any
     */
    public record Base(String word, PartOfSpeech partOfSpeech) {}

    private final Map<String, List<Base>> basesOfIrregular = new HashMap<>();
    private final Set<String> irregularVerbs = new HashSet<>();
    private final Map<String, String> irregularPlurals = new HashMap<>();

    /** @throws UncheckedIOException if the list of irregular forms cannot be read */
    public EnglishForms() {
        try (InputStream resource = EnglishForms.class.getResourceAsStream(IRREGULAR);
                BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    addIrregular(TAB.split(line, -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + IRREGULAR + " from the class path", e);
        }
    }

    private void addIrregular(String[] columns) {
        String base = columns[0];
        String[] forms = SPACE.split(columns[1], -1);
        PartOfSpeech partOfSpeech = PartOfSpeech.ofCode(columns[2]).orElse(null);
        for (String form : forms) {
            if (!form.equals(base)) {
                basesOfIrregular.computeIfAbsent(form, key -> new ArrayList<>()).add(new Base(base, partOfSpeech));
            }
        }
        if (partOfSpeech == PartOfSpeech.NOUN) {
            irregularPlurals.put(base, forms[0]);
        } else if (partOfSpeech == PartOfSpeech.VERB) {
            irregularVerbs.add(base);
        }
    }

    /**
     * Known words that a word may be a form of, likeliest first, without the word itself. Ignores regular past forms of
     * irregular verbs.
     *
     * @param word in lower case
     */
    public List<Base> bases(String word, Predicate<String> known) {
        Set<Base> bases = new LinkedHashSet<>(basesOfIrregular.getOrDefault(word, List.of()));
        for (String[] ending : ENDINGS) {
            addRegular(word, ending, null, bases);
        }
        for (String[] ending : COMPARISONS) {
            addRegular(word, ending, PartOfSpeech.ADJECTIVE, bases);
        }
        return bases.stream()
                .filter(base -> isLongEnough(base.word()) && known.test(base.word()))
                .toList();
    }

    private void addRegular(String word, String[] ending, PartOfSpeech partOfSpeech, Set<Base> bases) {
        String stem = word.substring(0, Math.max(0, word.length() - ending[0].length()));
        if (!word.endsWith(ending[0])
                || !HAS_VOWEL.matcher(stem + ending[1].replace("e", "")).find()
                || !isRegularSpelling(stem, ending)) {
            return;
        }
        bases.add(new Base(stem + ending[1], partOfSpeech));
        if (ending[1].isEmpty() && endsInDoubledConsonant(stem)) {
            bases.add(new Base(stem.substring(0, stem.length() - 1), partOfSpeech));
        }
    }

    /** <i>hopes</i> is not a form of <i>hop</i>, which takes no <i>e</i>, nor <i>seed</i> of <i>see</i>. */
    private boolean isRegularSpelling(String stem, String[] ending) {
        return switch (ending[0]) {
            case "es" ->
                !ending[1].isEmpty()
                        || stem.endsWith("o")
                        || SIBILANT.matcher(stem).matches();
            case "ed" -> !irregularVerbs.contains(stem + ending[1]);
            default -> true;
        };
    }

    private static boolean isLongEnough(String base) {
        return base.length() >= MIN_BASE || base.equals("be") || base.equals("do") || base.equals("go");
    }

    private static boolean endsInDoubledConsonant(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "aeiou".indexOf(stem.charAt(last)) < 0;
    }

    /** The singular of a plural that no rule makes, in lower case. */
    public Optional<String> singularOfIrregular(String word) {
        return basesOfIrregular.getOrDefault(word, List.of()).stream()
                .map(Base::word)
                .filter(base -> word.equals(irregularPlurals.get(base)))
                .findFirst();
    }

    /** The plural of a noun. If it has several words, the last one is inflected. */
    public String plural(String noun) {
        int lastSpace = noun.lastIndexOf(' ');
        String last = noun.substring(lastSpace + 1);
        return noun.substring(0, lastSpace + 1) + pluralOfWord(last);
    }

    private String pluralOfWord(String word) {
        String irregular = irregularPlurals.get(word);
        if (irregular != null) {
            return irregular;
        }
        List<Base> singulars = basesOfIrregular.getOrDefault(word, List.of());
        if (singulars.stream().anyMatch(singular -> word.equals(irregularPlurals.get(singular.word())))) {
            return word;
        }
        if (word.endsWith("y") && !VOWEL_THEN_Y.matcher(word).matches()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        // An equivalent in -s is already plural (supporters), one in -ss is not (business).
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word;
        }
        return word + (SIBILANT.matcher(word).matches() ? "es" : "s");
    }
}
