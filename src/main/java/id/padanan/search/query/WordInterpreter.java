package id.padanan.search.query;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.WordSense;
import id.padanan.glossary.analysis.EnglishTerms;
import id.padanan.glossary.analysis.Folding;
import id.padanan.glossary.analysis.IndonesianStems;
import id.padanan.glossary.analysis.WrittenForms;
import id.padanan.search.request.SearchLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which language a word of a query is of, and which terms it is looked up by. */
final class WordInterpreter {
    /** A sense from the word's other language, and a synonym through English, count less than the word itself. */
    private static final double OTHER_LANGUAGE_WEIGHT = 0.6;

    private static final double SYNONYM_WEIGHT = 0.4;

    /** A word in capitals up to this length is an abbreviation even if it is listed in small letters only (<i>BOS</i>). */
    private static final int LONGEST_UNLISTED_ABBREVIATION = 4;

    private static final Pattern NUMBER = Pattern.compile("\\p{N}[\\p{N}.,]*");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L}{2,})2");

    private final Glossary glossary;
    private final IndonesianLexicon lexicon;
    private final IndonesianStems stems;
    private final EnglishTerms english;

    /**
     * How a word was understood.
     *
     * @param language that it is of
     * @param likely what it is looked up by
     * @param lessLikely what else it may stand for
     */
    record WordReading(Language language, List<TermLookup> likely, List<TermLookup> lessLikely) {}

    /**
     * What the rest of the query says about a word.
     *
     * @param in the languages that the reader allows
     * @param language of the words that only one language has, or null where they do not agree
     * @param capitals whether all words are in capitals, so that capitals say nothing
     * @param names whether capitals mark names: several words have them, or one within the query
     */
    record QueryContext(SearchLanguage in, Language language, boolean capitals, boolean names) {}

    WordInterpreter(Glossary glossary, IndonesianLexicon lexicon, IndonesianStems stems, EnglishTerms english) {
        this.glossary = glossary;
        this.lexicon = lexicon;
        this.stems = stems;
        this.english = english;
    }

    /** The only language that has the word, if just one has. */
    Optional<Language> onlyLanguage(String word) {
        boolean indonesian = isIndonesian(Folding.fold(word));
        boolean isEnglish = !english.lookups(word).isEmpty();
        return indonesian == isEnglish
                ? Optional.empty()
                : Optional.of(indonesian ? Language.INDONESIAN : Language.ENGLISH);
    }

    WordReading read(String typed, QueryContext context) {
        if (isAbbreviation(typed, context)) {
            return abbreviation(typed.replace(".", ""), context.in());
        }
        String word = doubled(Folding.fold(typed));
        if (NUMBER.matcher(word).matches()) {
            return asWritten(WrittenForms.number(word), context);
        }
        return switch (context.in()) {
            case INDONESIAN -> new WordReading(Language.INDONESIAN, indonesian(typed, word, context), List.of());
            case ENGLISH -> englishOnly(typed, word);
            case BOTH ->
                languageOf(typed, word, context) == Language.ENGLISH
                        ? english(typed, word, context)
                        : indonesianFirst(typed, word, context);
        };
    }

    /** <i>anak2</i> is written for <i>anak-anak</i>. */
    private String doubled(String word) {
        var doubled = DOUBLED.matcher(word);
        return doubled.matches() && glossary.contains(doubled.group(1)) ? doubled.group(1) : word;
    }

    private boolean isAbbreviation(String typed, QueryContext context) {
        if (!EnglishTerms.isAbbreviation(typed)) {
            return false;
        }
        String plain = typed.replace(".", "");
        boolean listed =
                glossary.findAll(plain).stream().anyMatch(pair -> pair.term().equals(plain))
                        || english.lookups(typed).contains(plain);
        boolean word = glossary.contains(plain)
                || !english.lookups(plain.toLowerCase(Locale.ROOT)).isEmpty();
        return listed || (!context.capitals() && (!word || plain.length() <= LONGEST_UNLISTED_ABBREVIATION));
    }

    private WordReading abbreviation(String word, SearchLanguage in) {
        boolean indonesian =
                glossary.findAll(word).stream().anyMatch(pair -> pair.term().equals(word));
        boolean isEnglish = english.lookups(word).contains(word);
        List<TermLookup> stem = List.of(TermLookup.of(TermField.STEMS, word));
        List<TermLookup> meaning = List.of(TermLookup.of(TermField.ENGLISH, word));
        return switch (in) {
            case INDONESIAN -> new WordReading(Language.INDONESIAN, stem, List.of());
            case ENGLISH -> new WordReading(Language.ENGLISH, meaning, List.of());
            case BOTH ->
                isEnglish && !indonesian
                        ? new WordReading(Language.ENGLISH, meaning, List.of())
                        : new WordReading(
                                Language.INDONESIAN, stem, sameMeaning(word, isEnglish ? meaning : List.of()));
        };
    }

    /**
     * What means the same as an abbreviation.
     *
     * @param meaning the same abbreviation in English, if it is one
     */
    private List<TermLookup> sameMeaning(String word, List<TermLookup> meaning) {
        List<TermLookup> lessLikely = new ArrayList<>(meaning);
        lexicon.find(word).ifPresent(sense -> lessLikely.addAll(synonyms(sense)));
        return lessLikely;
    }

    /** Both language fields hold numbers and unknown words as written. */
    private static WordReading asWritten(String term, QueryContext context) {
        Language language = context.in() == SearchLanguage.ENGLISH ? Language.ENGLISH : Language.INDONESIAN;
        TermField field = language == Language.ENGLISH ? TermField.ENGLISH : TermField.STEMS;
        return new WordReading(language, List.of(TermLookup.of(field, term)), List.of());
    }

    private boolean isIndonesian(String word) {
        return lexicon.find(word).isPresent();
    }

    /** Listed words come before derived ones, and between two listed ones the rest of the query decides. */
    private Language languageOf(String typed, String word, QueryContext context) {
        boolean englishListed = !english.lookups(typed).isEmpty();
        if (!englishListed) {
            boolean derived =
                    !isIndonesian(word) && !english.derivedLookups(typed).isEmpty();
            return derived ? Language.ENGLISH : Language.INDONESIAN;
        }
        if (glossary.contains(word)) {
            return context.language() == Language.ENGLISH ? Language.ENGLISH : Language.INDONESIAN;
        }
        return isIndonesian(word) && context.language() == Language.INDONESIAN ? Language.INDONESIAN : Language.ENGLISH;
    }

    private boolean isName(String typed, QueryContext context) {
        return context.names() && !context.capitals() && Character.isUpperCase(typed.codePointAt(0));
    }

    private List<TermLookup> indonesian(String typed, String word, QueryContext context) {
        String stem =
                word.indexOf('-') >= 0 && stems.stem(word).equals(word) ? WrittenForms.joined(word) : stems.stem(word);
        boolean unlisted = !glossary.contains(word);
        if (unlisted && isName(typed, context)) {
            return List.of(TermLookup.of(TermField.STEMS, word));
        }
        // Articles that write an unlisted word as a name have it as written.
        return unlisted && !stem.equals(word) && word.indexOf('-') < 0
                ? List.of(TermLookup.of(TermField.STEMS, stem), TermLookup.of(TermField.STEMS, word))
                : List.of(TermLookup.of(TermField.STEMS, stem));
    }

    private WordReading indonesianFirst(String typed, String word, QueryContext context) {
        List<TermLookup> lessLikely = new ArrayList<>();
        english.lookups(typed)
                .forEach(term -> lessLikely.add(new TermLookup(TermField.ENGLISH, term, OTHER_LANGUAGE_WEIGHT)));
        if (!isName(typed, context)) {
            lexicon.find(word).ifPresent(sense -> lessLikely.addAll(synonyms(sense)));
        }
        return new WordReading(Language.INDONESIAN, indonesian(typed, word, context), lessLikely);
    }

    /** What shares a likely English meaning with the word. */
    private List<TermLookup> synonyms(WordSense sense) {
        return sense.equivalents().stream()
                .filter(english::isLikely)
                .map(each -> english.term(each.text()))
                .filter(term -> !english.isStopWord(term))
                .map(term -> new TermLookup(TermField.ENGLISH, term, SYNONYM_WEIGHT))
                .toList();
    }

    private WordReading english(String typed, String word, QueryContext context) {
        WordReading reading = englishOnly(typed, word);
        List<TermLookup> likely = new ArrayList<>(reading.likely());
        List<TermLookup> lessLikely = new ArrayList<>(reading.lessLikely());
        if (isName(typed, context)) {
            likely.add(TermLookup.of(TermField.STEMS, word));
        } else if (isIndonesian(word)) {
            lessLikely.add(new TermLookup(TermField.STEMS, stems.stem(word), OTHER_LANGUAGE_WEIGHT));
        }
        return new WordReading(Language.ENGLISH, likely, lessLikely);
    }

    private WordReading englishOnly(String typed, String word) {
        List<String> terms = english.lookups(typed);
        List<TermLookup> lessLikely = new ArrayList<>();
        terms.forEach(
                term -> lessLikely.add(new TermLookup(TermField.LESS_LIKELY_ENGLISH, term, OTHER_LANGUAGE_WEIGHT)));
        if (terms.isEmpty()) {
            english.derivedLookups(typed)
                    .forEach(term -> lessLikely.add(new TermLookup(TermField.ENGLISH, term, OTHER_LANGUAGE_WEIGHT)));
            terms = List.of(WrittenForms.joined(word));
        }
        return new WordReading(
                Language.ENGLISH,
                terms.stream()
                        .map(term -> TermLookup.of(TermField.ENGLISH, term))
                        .toList(),
                lessLikely);
    }
}
