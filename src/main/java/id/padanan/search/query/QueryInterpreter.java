package id.padanan.search.query;

import id.padanan.article.Language;
import id.padanan.glossary.query.QueryTerm;
import id.padanan.glossary.query.QueryTranslation;
import id.padanan.glossary.query.Translation;
import id.padanan.search.query.ParsedQuery.ParsedClause;
import id.padanan.search.query.ParsedQuery.ParsedTerm;
import id.padanan.search.request.SearchLanguage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Understands the words of a query. Words that stand side by side are read together, so that phrases of the glossary are
 * kept whole. In both languages at once, each word is looked for as typed and by its counterparts; in Indonesian alone only
 * as typed, which switches translation off; in English alone, as an English word only.
 */
public final class QueryInterpreter {
    /**
     * An Indonesian word is looked for in the gloss by its main senses only: that finds its synonyms, where fainter senses
     * would find other words' articles.
     */
    private static final double MAIN_SENSE = 0.95;

    private final QueryTranslation translation;
    private final StopWords stopWords;
    private final SearchLanguage in;
    private final Set<Language> languages = EnumSet.noneOf(Language.class);

    public QueryInterpreter(QueryTranslation translation, StopWords stopWords, SearchLanguage in) {
        this.translation = translation;
        this.stopWords = stopWords;
        this.in = in;
        for (Language language : Language.values()) {
            if (in.covers(language)) {
                languages.add(language);
            }
        }
    }

    /** What the clauses of a query ask for, in their order; a phrase of the glossary takes the place of its words. */
    List<SearchTerm.SearchClause> read(List<ParsedClause> clauses) {
        List<SearchTerm.SearchClause> wanted = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (ParsedClause clause : clauses) {
            ParsedTerm first = clause.alternatives().get(0);
            if (clause.alternatives().size() == 1 && !first.exact()) {
                run.add(first.text());
            } else {
                addRun(wanted, run);
                wanted.add(new SearchTerm.SearchClause(
                        clause.alternatives().stream().map(this::read).toList()));
            }
        }
        addRun(wanted, run);
        return wanted;
    }

    /** What a term by itself asks for. */
    SearchTerm read(ParsedTerm term) {
        return term.exact()
                ? SearchTerm.exact(term.text())
                : wanted(translation.translate(List.of(term.text()), languages).get(0));
    }

    private void addRun(List<SearchTerm.SearchClause> wanted, List<String> run) {
        translation.translate(run, languages).forEach(term -> {
            if (in == SearchLanguage.INDONESIAN && term.isPhrase()) {
                // Without translation a phrase of the glossary is nothing but its words.
                term.parts().forEach(part -> wanted.add(new SearchTerm.SearchClause(List.of(wanted(part)))));
            } else {
                wanted.add(new SearchTerm.SearchClause(List.of(wanted(term))));
            }
        });
        run.clear();
    }

    private SearchTerm wanted(QueryTerm term) {
        return new SearchTerm(
                term.text(),
                false,
                !term.isPhrase() && (term.functionWord() || stopWords.contains(term.text())),
                typedLanguages(term),
                padanan(term),
                term.parts().stream().map(this::wanted).toList());
    }

    /**
     * A word that only one language knows is not looked for in the other; a name may stand in either. Case is lost in the
     * gloss, where AS and US would match every <i>as</i> and <i>us</i>: their counterparts find them.
     */
    private List<Language> typedLanguages(QueryTerm term) {
        if (stopWords.isNamesake(term.text()) && languages.contains(Language.INDONESIAN)) {
            return List.of(Language.INDONESIAN);
        }
        return languages.stream()
                .filter(language -> languages.size() == 1
                        || language == Language.INDONESIAN
                        || term.languages().isEmpty()
                        || term.languages().contains(language))
                .toList();
    }

    private List<Translation> padanan(QueryTerm term) {
        return switch (in) {
            case BOTH ->
                term.padanan().stream()
                        .filter(each -> each.language() == Language.INDONESIAN || each.weight() >= MAIN_SENSE)
                        .toList();
            case INDONESIAN -> List.of();
            case ENGLISH -> term.padananIn(Language.INDONESIAN);
        };
    }
}
