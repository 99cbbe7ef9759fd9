package id.padanan.search.suggest;

import id.padanan.article.Source;
import id.padanan.glossary.Glossary;
import id.padanan.search.suggest.Suggestion.SuggestionKind;
import id.padanan.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Suggests how a reader may go on from what stands in the search box: sources, term pairs and titles. */
@ApplicationScoped
public class Suggestions {
    /** Longest text that is worth completing, in characters (code points). */
    public static final int MAX_LENGTH = 100;

    private static final int MOST = 8;
    private static final int MOST_TERMS = 4;
    private static final int MOST_SOURCES = 2;

    /** A single letter begins a word of almost every title. */
    private static final int SHORTEST_FOR_TITLES = 2;

    private final Sources sources;
    private final TermCompletion terms;
    private final TitleCompletion titles;

    Suggestions(Sources sources, Glossary glossary, TitleCompletion titles) {
        this.sources = sources;
        this.terms = new TermCompletion(glossary);
        this.titles = titles;
    }

    /**
     * Suggestions for a text whose last word may be unfinished, in either language: first sources of that name, then term
     * pairs that begin with it, then titles that have its words. At most 8.
     *
     * @param typed up to {@value #MAX_LENGTH} characters; for a blank one there is nothing to suggest
     * @throws IllegalArgumentException if the text is longer
     * @throws org.hibernate.search.util.common.SearchException if Elasticsearch does not answer
     */
    public List<Suggestion> complete(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException("more than " + MAX_LENGTH + " characters: " + length);
        }
        List<Suggestion> suggestions = new ArrayList<>();
        if (length > 0) {
            suggestions.addAll(named(text));
            suggestions.addAll(terms.complete(text, MOST_TERMS));
        }
        if (length >= SHORTEST_FOR_TITLES) {
            suggestions.addAll(titles.complete(text, MOST - suggestions.size()));
        }
        return suggestions;
    }

    private List<Suggestion> named(String text) {
        String prefix = text.toLowerCase(Locale.ROOT);
        return sources.all().stream()
                .filter(source -> hasWordStartingWith(source.name().toLowerCase(Locale.ROOT), prefix))
                .limit(MOST_SOURCES)
                .map(Suggestions::suggestion)
                .toList();
    }

    /** Whether a word of the name starts with the prefix. */
    private static boolean hasWordStartingWith(String name, String prefix) {
        return name.startsWith(prefix) || name.contains(" " + prefix);
    }

    private static Suggestion suggestion(Source source) {
        return new Suggestion(SuggestionKind.SOURCE, source.name(), null, source.key());
    }
}
