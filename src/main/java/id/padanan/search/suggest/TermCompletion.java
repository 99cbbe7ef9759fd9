package id.padanan.search.suggest;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.analysis.EnglishTerms;
import id.padanan.glossary.term.Counterpart;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.TermPair;
import id.padanan.search.suggest.Suggestion.SuggestionKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Completes terms of the glossary, from either language. */
final class TermCompletion {
    /** Sorts behind all that a term is written with. */
    private static final char LAST = Character.MAX_VALUE;

    /** Words that say something come first, and among them those likeliest to be meant. */
    private static final Comparator<CompletionTerm> BEST_FIRST = Comparator.comparing(CompletionTerm::functionWord)
            .thenComparing(
                    Comparator.comparingDouble(CompletionTerm::likelihood).reversed())
            .thenComparing(CompletionTerm::text);

    private final Glossary glossary;
    private final Side indonesian;
    private final Side english;

    /** @param likelihood how likely readers are to mean it; comparable within both languages */
    private record CompletionTerm(String text, Language language, boolean functionWord, double likelihood) {}

    TermCompletion(Glossary glossary) {
        this.glossary = glossary;
        this.indonesian = new Side(Language.INDONESIAN, glossary.pairs());
        this.english = new Side(Language.ENGLISH, glossary.pairs());
    }

    /** The best terms that begin with the text, each with its best counterpart; no pair twice. */
    List<Suggestion> complete(String text, int most) {
        String prefix = key(text);
        Set<Set<String>> pairs = new HashSet<>();
        return Stream.of(indonesian, english)
                .flatMap(side -> side.beginningWith(prefix))
                .sorted(Comparator.comparing(
                                (CompletionTerm term) -> !key(term.text).equals(prefix))
                        .thenComparing(BEST_FIRST))
                .map(this::suggestion)
                .filter(each -> !key(each.text()).equals(key(each.counterpart())))
                .filter(each -> pairs.add(Set.of(key(each.text()), key(each.counterpart()))))
                .limit(most)
                .toList();
    }

    private Suggestion suggestion(CompletionTerm term) {
        String counterpart = term.language == Language.INDONESIAN
                ? glossary.find(term.text).orElseThrow().reading().text()
                : bestIndonesian(term.text);
        return new Suggestion(SuggestionKind.TERM, term.text, counterpart, term.text);
    }

    private String bestIndonesian(String text) {
        return glossary.findEnglish(text).stream()
                .max(Comparator.comparingDouble(Counterpart::weight)
                        .thenComparing(counterpart ->
                                indonesian.likelihood(counterpart.pair().term())))
                .orElseThrow()
                .pair()
                .term();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** All terms of one language by their keys. */
    private static final class Side {
        /** A letter more to read must be made up for by so many more terms with the word, as a logarithm. */
        private static final double COST_OF_LETTER = 0.1;

        private final NavigableMap<String, CompletionTerm> terms = new TreeMap<>();
        private final Map<String, Integer> termsByWord = new HashMap<>();

        Side(Language language, List<TermPair> pairs) {
            pairs.stream()
                    .flatMap(pair -> texts(pair, language))
                    .flatMap(text -> Stream.of(key(text).split(" ")))
                    .forEach(word -> termsByWord.merge(word, 1, Integer::sum));
            for (TermPair pair : pairs) {
                boolean functionWord = pair.partOfSpeech().isFunctionWord();
                texts(pair, language)
                        .map(text -> new CompletionTerm(text, language, functionWord, likelihood(text)))
                        .forEach(term ->
                                terms.merge(key(term.text), term, (one, other) -> one.functionWord ? other : one));
            }
        }

        private static Stream<String> texts(TermPair pair, Language language) {
            return language == Language.INDONESIAN
                    ? Stream.of(pair.term())
                    : pair.equivalents().stream()
                            .filter(EnglishTerms::isSearched)
                            .map(Equivalent::text);
        }

        /** Words that stand in many terms are common ones; a term is as common as the rarest of its words. */
        double likelihood(String text) {
            int terms = Stream.of(key(text).split(" "))
                    .mapToInt(word -> termsByWord.getOrDefault(word, 0))
                    .min()
                    .orElse(0);
            return Math.log(1 + terms) - COST_OF_LETTER * text.length();
        }

        Stream<CompletionTerm> beginningWith(String prefix) {
            return terms.subMap(prefix, prefix + LAST).values().stream();
        }
    }
}
