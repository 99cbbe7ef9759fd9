package id.padanan.search.query;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.StopWords;
import id.padanan.glossary.analysis.EnglishTerms;
import id.padanan.glossary.analysis.Folding;
import id.padanan.glossary.analysis.IndonesianStems;
import id.padanan.glossary.analysis.WrittenForms;
import id.padanan.glossary.morphology.Clitics;
import id.padanan.glossary.query.QueryTerm;
import id.padanan.glossary.query.QueryTranslation;
import id.padanan.glossary.query.Translation;
import id.padanan.search.parsing.ParsedQuery;
import id.padanan.search.parsing.ParsedQuery.ParsedClause;
import id.padanan.search.parsing.ParsedQuery.ParsedTerm;
import id.padanan.search.query.SearchTerm.SearchClause;
import id.padanan.search.query.WordInterpreter.QueryContext;
import id.padanan.search.query.WordInterpreter.WordReading;
import id.padanan.search.request.SearchLanguage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Interprets the words of queries. Words next to each other are read together: a phrase of the glossary finds articles with
 * the phrase and articles with its words.
 */
public final class QueryInterpreter {
    private final QueryTranslation translation;
    private final Glossary glossary;
    private final EnglishTerms english;
    private final StopWords stopWords;
    private final WordInterpreter words;

    public QueryInterpreter(
            QueryTranslation translation,
            Glossary glossary,
            IndonesianLexicon lexicon,
            IndonesianStems stems,
            EnglishTerms english,
            StopWords stopWords) {
        this.translation = translation;
        this.glossary = glossary;
        this.english = english;
        this.stopWords = stopWords;
        this.words = new WordInterpreter(glossary, lexicon, stems, english);
    }

    /**
     * What a query asks for.
     *
     * @param clauses what an article should have, in the order typed; a phrase of the glossary takes the place of its words
     * @param excluded what it must not have
     * @param titleTerms what its title must have
     * @param excludedTitleTerms what its title must not have
     */
    record InterpretedQuery(
            List<SearchClause> clauses,
            List<SearchTerm> excluded,
            List<SearchTerm> titleTerms,
            List<SearchTerm> excludedTitleTerms) {}

    InterpretedQuery interpret(ParsedQuery query, SearchLanguage in) {
        QueryContext context = context(query, in);
        return new InterpretedQuery(
                clauses(query.clauses(), context),
                singles(query.excluded(), context),
                singles(query.titleTerms(), context),
                singles(query.excludedTitleTerms(), context));
    }

    private List<SearchTerm> singles(List<ParsedTerm> terms, QueryContext context) {
        return terms.stream().map(term -> single(term, context)).toList();
    }

    private QueryContext context(ParsedQuery query, SearchLanguage in) {
        List<String> typed = query.clauses().stream()
                .flatMap(clause -> clause.alternatives().stream())
                .filter(term -> !term.exact())
                .map(ParsedTerm::text)
                .toList();
        int indonesian = 0;
        int isEnglish = 0;
        int capitalised = 0;
        for (int i = 0; i < typed.size(); i++) {
            Language only = stopWords.contains(typed.get(i))
                    ? null
                    : words.onlyLanguage(typed.get(i)).orElse(null);
            indonesian += only == Language.INDONESIAN ? 1 : 0;
            isEnglish += only == Language.ENGLISH ? 1 : 0;
            capitalised += Character.isUpperCase(typed.get(i).codePointAt(0)) ? i == 0 ? 1 : 2 : 0;
        }
        String all = String.join("", typed);
        boolean capitals = typed.size() > 1 && all.equals(all.toUpperCase(Locale.ROOT));
        Language language =
                indonesian == isEnglish ? null : indonesian > isEnglish ? Language.INDONESIAN : Language.ENGLISH;
        return new QueryContext(in, language, capitals, capitalised > 1);
    }

    private List<SearchClause> clauses(List<ParsedClause> parsed, QueryContext context) {
        List<SearchClause> clauses = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (ParsedClause clause : parsed) {
            ParsedTerm first = clause.alternatives().get(0);
            if (clause.alternatives().size() == 1 && !first.exact()) {
                run.add(first.text());
            } else {
                addRun(clauses, run, context);
                clauses.add(new SearchClause(clause.alternatives().stream()
                        .map(term -> single(term, context))
                        .toList()));
            }
        }
        addRun(clauses, run, context);
        return clauses;
    }

    private SearchTerm single(ParsedTerm term, QueryContext context) {
        return term.exact()
                ? SearchTerm.exact(term.text())
                : term(
                        translation
                                .translate(List.of(term.text()), languages(context.in()))
                                .get(0),
                        context);
    }

    private void addRun(List<SearchClause> clauses, List<String> run, QueryContext context) {
        translation.translate(run, languages(context.in())).forEach(term -> {
            if (context.in() == SearchLanguage.INDONESIAN && term.isPhrase()) {
                // Without translation a phrase of the glossary is nothing but its words.
                term.parts().forEach(part -> clauses.add(new SearchClause(List.of(term(part, context)))));
            } else {
                clauses.add(new SearchClause(List.of(term(term, context))));
            }
        });
        run.clear();
    }

    private static Set<Language> languages(SearchLanguage in) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            if (in.covers(language)) {
                languages.add(language);
            }
        }
        return languages;
    }

    private SearchTerm term(QueryTerm term, QueryContext context) {
        if (term.isPhrase()) {
            return phrase(term, context);
        }
        if (!term.parts().isEmpty() && context.in() != SearchLanguage.INDONESIAN) {
            return joined(term, context);
        }
        WordReading reading = words.read(term.text(), context);
        Map<Boolean, List<Translation>> translated = context.in() == SearchLanguage.INDONESIAN
                ? Map.of()
                : translations(term, reading.language())
                        .collect(Collectors.partitioningBy(each -> isLikely(each, reading.likely())));
        return new SearchTerm(
                term.text(),
                false,
                term.functionWord() || stopWords.contains(term.text()),
                reading.language(),
                reading.likely(),
                reading.lessLikely(),
                translated.getOrDefault(true, List.of()),
                translated.getOrDefault(false, List.of()),
                List.of());
    }

    /** The counterparts in the language that the word is not of. */
    private static Stream<Translation> translations(QueryTerm term, Language language) {
        return term.padanan().stream().filter(each -> each.language() != language);
    }

    /** Whether an Indonesian counterpart is looked up in the likely senses of an English word. */
    private boolean isLikely(Translation translation, List<TermLookup> likely) {
        return translation.language() == Language.ENGLISH
                || glossary.findAll(translation.text()).stream()
                        .flatMap(pair -> pair.equivalents().stream())
                        .filter(english::isLikely)
                        .map(equivalent -> english.term(equivalent.text()))
                        .anyMatch(found ->
                                likely.stream().anyMatch(lookup -> lookup.term().equals(found)));
    }

    /** Words that a hyphen joins: the joined word, or all of them. */
    private SearchTerm joined(QueryTerm term, QueryContext context) {
        WordReading whole = words.read(term.text(), context);
        List<SearchTerm> parts =
                term.parts().stream().map(part -> term(part, context)).toList();
        String folded = WrittenForms.joined(Folding.fold(term.text()));
        boolean doubled =
                whole.likely().stream().noneMatch(lookup -> lookup.term().equals(folded));
        return new SearchTerm(
                term.text(),
                false,
                false,
                whole.language(),
                whole.likely(),
                whole.lessLikely(),
                List.of(),
                List.of(),
                doubled ? List.of() : parts);
    }

    private SearchTerm phrase(QueryTerm term, QueryContext context) {
        List<TermLookup> lookups = new ArrayList<>();
        List<SearchTerm> parts =
                term.parts().stream().map(part -> term(part, context)).toList();
        boolean indonesian = term.languages().contains(Language.INDONESIAN);
        if (indonesian) {
            Clitics.splits(Folding.fold(term.text())).stream()
                    .map(Clitics::stem)
                    .filter(glossary::contains)
                    .findFirst()
                    .ifPresent(key -> lookups.add(TermLookup.of(TermField.ENTRIES, key.replace(' ', '_'))));
        }
        if (term.languages().contains(Language.ENGLISH)) {
            english.lookups(term.text()).forEach(key -> lookups.add(TermLookup.of(TermField.ENGLISH, key)));
        }
        Language language = indonesian ? Language.INDONESIAN : Language.ENGLISH;
        return new SearchTerm(
                term.text(),
                false,
                parts.stream().allMatch(SearchTerm::common),
                language,
                lookups,
                List.of(),
                translations(term, language).toList(),
                List.of(),
                parts);
    }
}
