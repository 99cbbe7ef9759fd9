package id.padanan.search.query;

import com.google.gson.JsonObject;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.search.parsing.ParsedQuery;
import id.padanan.search.request.SearchRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search is confined to, typed or chosen: sources, authors, days, versions of a text. Filters apply after the query, so
 * a source gives the same articles whether it was typed or ticked, and no filter changes which tier answers.
 */
public final class SearchFilters {
    private final List<JsonObject> typed = new ArrayList<>();
    private final List<JsonObject> sources = new ArrayList<>();
    private final List<JsonObject> days = new ArrayList<>();

    SearchFilters(SearchRequest request, ParsedQuery parsed) {
        addTyped(parsed);
        request.versions().group().ifPresent(group -> typed.add(QueryJson.terms(ArticleFields.GROUP, List.of(group))));
        if (!request.sources().isEmpty()) {
            sources.add(QueryJson.terms(ArticleFields.SOURCE, request.sources()));
        }
        if (request.from() != null || request.to() != null) {
            days.add(QueryJson.days(ArticleFields.PUBLISHED, request.from(), request.to(), null));
        }
    }

    private void addTyped(ParsedQuery parsed) {
        if (!parsed.sources().isEmpty()) {
            typed.add(QueryJson.terms(ArticleFields.SOURCE, parsed.sources()));
        }
        if (!parsed.excludedSources().isEmpty()) {
            typed.add(new QueryJson.Bool()
                    .mustNot(List.of(QueryJson.terms(ArticleFields.SOURCE, parsed.excludedSources())))
                    .json());
        }
        if (!parsed.excludedAuthors().isEmpty()) {
            typed.add(new QueryJson.Bool()
                    .mustNot(parsed.excludedAuthors().stream()
                            .map(SearchFilters::byAuthor)
                            .toList())
                    .json());
        }
        if (!parsed.authors().isEmpty()) {
            typed.add(QueryJson.disMax(
                    parsed.authors().stream().map(SearchFilters::byAuthor).toList(), 0));
        }
        if (parsed.after() != null || parsed.before() != null) {
            typed.add(QueryJson.days(ArticleFields.PUBLISHED, parsed.after(), null, parsed.before()));
        }
    }

    private static JsonObject byAuthor(String author) {
        return QueryJson.matchPhrase(ArticleFields.AUTHOR_WORDS, TextAnalyzer.words(author), 1);
    }

    /** Whether no sources and days are chosen, so that each facet counts what the search finds. */
    boolean hasNoChoice() {
        return sources.isEmpty() && days.isEmpty();
    }

    /** Holds for the articles that all filters leave. */
    public JsonObject all() {
        return and(typed, sources, days);
    }

    /** All filters but the chosen sources, which must not narrow their own counts. */
    JsonObject withoutSources() {
        return and(typed, days);
    }

    /** All filters but the chosen days. */
    JsonObject withoutDays() {
        return and(typed, sources);
    }

    @SafeVarargs
    private static JsonObject and(List<JsonObject>... filters) {
        List<JsonObject> all = new ArrayList<>();
        for (List<JsonObject> each : filters) {
            all.addAll(each);
        }
        return all.isEmpty()
                ? QueryJson.matchAll()
                : new QueryJson.Bool().filter(all).json();
    }
}
