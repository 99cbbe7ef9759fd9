package id.padanan.glossary.query;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.WordSense;
import id.padanan.glossary.english.Loanwords;
import id.padanan.glossary.morphology.Clitics;
import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.Counterpart;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Understands the words of a query in Indonesian and English at once, for neither language is told and both may be
 * mixed. The longest phrases that the glossary knows are kept together. Safe for use by many threads.
 */
public final class QueryTranslation {
    /** Enough for every synonym worth searching for; common words have dozens of faint ones. */
    private static final int MOST_PADANAN = 16;

    /** Senses fainter than this share of the heaviest one do not decide whether a word is a function word. */
    private static final double MAIN_SENSE = 0.85;

    /** What a counterpart weighs that is only the word spelled the Indonesian way. */
    private static final double BORROWED_WEIGHT = 0.6;

    private final Glossary glossary;
    private final IndonesianLexicon lexicon;
    private final int longestPhrase;

    /** @param lexicon of the same glossary */
    public QueryTranslation(Glossary glossary, IndonesianLexicon lexicon) {
        this.glossary = glossary;
        this.lexicon = lexicon;
        this.longestPhrase = Math.max(glossary.longestTerm(), glossary.longestEnglishTerm());
    }

    /** The terms of a query whose words may be of either language: together they cover every word once, in order. */
    public List<QueryTerm> translate(List<String> words) {
        return translate(words, EnumSet.allOf(Language.class));
    }

    /**
     * The terms of a query whose words are of the given languages only.
     *
     * @param words as typed, without spaces
     * @param languages that the words may be of
     */
    public List<QueryTerm> translate(List<String> words, Set<Language> languages) {
        List<QueryTerm> terms = new ArrayList<>();
        for (int from = 0;
                from < words.size();
                from = terms.get(terms.size() - 1).to()) {
            terms.add(longestFrom(words, from, languages));
        }
        return terms;
    }

    private QueryTerm longestFrom(List<String> words, int from, Set<Language> languages) {
        for (int to = Math.min(words.size(), from + longestPhrase); to > from + 1; to--) {
            QueryTerm phrase = term(words, from, to, languages);
            if (!phrase.languages().isEmpty()) {
                return phrase;
            }
        }
        return term(words, from, from + 1, languages);
    }

    private QueryTerm term(List<String> words, int from, int to, Set<Language> languages) {
        List<String> spellings = TypedWord.spellings(String.join(" ", words.subList(from, to)));
        for (String spelling : spellings) {
            QueryTerm listed = listed(spelling, words, from, to, languages);
            if (!listed.languages().isEmpty()) {
                return listed;
            }
        }
        return unlisted(spellings.get(spellings.size() - 1), from, to, languages);
    }

    private QueryTerm listed(String text, List<String> words, int from, int to, Set<Language> languages) {
        Optional<WordSense> sense =
                languages.contains(Language.INDONESIAN) ? indonesianSense(text, to - from > 1) : Optional.empty();
        List<Counterpart> counterparts = languages.contains(Language.ENGLISH) ? glossary.findEnglish(text) : List.of();
        Set<Language> known = EnumSet.noneOf(Language.class);
        sense.ifPresent(found -> known.add(Language.INDONESIAN));
        if (!counterparts.isEmpty()) {
            known.add(Language.ENGLISH);
        }
        List<QueryTerm> parts = new ArrayList<>();
        if (to - from > 1 && !known.isEmpty()) {
            for (int word = from; word < to; word++) {
                parts.add(term(words, word, word + 1, languages));
            }
        }
        return new QueryTerm(
                text, from, to, known, isFunctionWord(sense, counterparts), padanan(text, sense, counterparts), parts);
    }

    /** What no pair holds: words that hyphens join, a number, an English word that is formed from a listed one, or a name. */
    private QueryTerm unlisted(String text, int from, int to, Set<Language> languages) {
        List<String> joined = TypedWord.parts(text);
        if (to == from + 1 && !joined.isEmpty()) {
            List<QueryTerm> parts = joined.stream()
                    .map(part -> term(List.of(part), 0, 1, languages))
                    .toList();
            return new QueryTerm(text, from, to, Set.of(), false, List.of(), parts);
        }
        if (to > from + 1 || !languages.contains(Language.ENGLISH)) {
            return new QueryTerm(text, from, to, Set.of(), false, List.of(), List.of());
        }
        return TypedWord.numberElsewhere(text)
                .map(number -> new Translation(number, Language.INDONESIAN, 1))
                .map(number -> new QueryTerm(text, from, to, Set.of(), false, List.of(number), List.of()))
                .orElseGet(() -> formed(text, from));
    }

    /**
     * An English word formed from one that is listed, or one that both languages borrow. What is typed as a name is neither
     * (<i>Carter</i>).
     */
    private QueryTerm formed(String text, int from) {
        if (Character.isUpperCase(text.codePointAt(0))) {
            return new QueryTerm(text, from, from + 1, Set.of(), false, List.of(), List.of());
        }
        List<Counterpart> derived = glossary.findEnglishDerived(text);
        List<Translation> padanan = derived.isEmpty()
                ? Loanwords.spellings(TermPair.keyOf(text)).stream()
                        .map(spelling -> new Translation(spelling, Language.INDONESIAN, BORROWED_WEIGHT))
                        .toList()
                : padanan(text, Optional.empty(), derived);
        Set<Language> known = derived.isEmpty() ? Set.of() : Set.of(Language.ENGLISH);
        return new QueryTerm(text, from, from + 1, known, false, padanan, List.of());
    }

    /** A phrase has to be listed, but for clitics at its end; a word may be formed from one that is. */
    private Optional<WordSense> indonesianSense(String text, boolean phrase) {
        if (!phrase) {
            return lexicon.find(text);
        }
        return Clitics.splits(TermPair.keyOf(text)).stream()
                .flatMap(split -> glossary.find(split.stem()).stream())
                .findFirst()
                .map(pair -> WordSense.of(pair, WordAnalysis.ofRoot(pair.key())));
    }

    private static boolean isFunctionWord(Optional<WordSense> sense, List<Counterpart> counterparts) {
        boolean indonesian =
                sense.map(found -> found.partOfSpeech().isFunctionWord()).orElse(true);
        double heaviest = counterparts.isEmpty() ? 0 : counterparts.get(0).weight();
        boolean english = counterparts.stream()
                .filter(each -> each.weight() >= MAIN_SENSE * heaviest)
                .allMatch(each -> each.pair().partOfSpeech().isFunctionWord());
        return (sense.isPresent() || !counterparts.isEmpty()) && indonesian && english;
    }

    private static List<Translation> padanan(String text, Optional<WordSense> sense, List<Counterpart> counterparts) {
        Map<String, Translation> best = new LinkedHashMap<>();
        sense.stream()
                .flatMap(found -> found.equivalents().stream())
                .map(each -> new Translation(each.text(), Language.ENGLISH, each.weight()))
                .forEach(each -> keepHeavier(best, each));
        counterparts.stream()
                .map(each -> new Translation(each.pair().term(), Language.INDONESIAN, each.weight()))
                .forEach(each -> keepHeavier(best, each));
        return best.values().stream()
                .filter(each -> !each.text().equalsIgnoreCase(text))
                .sorted(Comparator.comparingDouble(Translation::weight).reversed())
                .limit(MOST_PADANAN)
                .toList();
    }

    private static void keepHeavier(Map<String, Translation> best, Translation padanan) {
        String key = padanan.language().code() + " " + TermPair.keyOf(padanan.text());
        best.merge(key, padanan, (old, added) -> added.weight() > old.weight() ? added : old);
    }
}
