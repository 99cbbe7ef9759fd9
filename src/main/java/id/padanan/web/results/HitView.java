package id.padanan.web.results;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Permalink;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.VersionFilter;
import id.padanan.search.result.Hit;
import id.padanan.source.Sources;
import id.padanan.web.page.ArticleAddress;
import id.padanan.web.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A hit in a result list.
 *
 * @param hit the hit
 * @param href path of the article page with the query, so that its matches are marked
 * @param permalink short path, the same in every language
 * @param sourceName name of the source
 * @param matched the words of the query with the words that they matched, without repetition
 * @param versionsHref path of the same search for all versions of this text, or null if there are no others
 */
public record HitView(
        Hit hit, String href, String permalink, String sourceName, List<Matched> matched, String versionsHref) {
    /**
     * A word or phrase of the query with the words that it matched.
     *
     * @param query the word or phrase as typed
     * @param words the distinct words of the article that it matched; empty if they equal the typed ones
     */
    public record Matched(String query, List<String> words) {}

    public static HitView of(Page page, Hit hit, SearchRequest request, Sources sources) {
        Article article = hit.article();
        ArticleId id = article.id();
        return new HitView(
                hit,
                ArticleAddress.withWords(Permalink.canonicalPath(page.language().code(), id, article.title()), request),
                Permalink.shortPath(id),
                page.nameOf(sources.get(article.source())),
                matched(hit),
                hit.furtherVersions() == 0 ? null : page.search(request.withVersions(VersionFilter.of(hit.group()))));
    }

    private static List<Matched> matched(Hit hit) {
        Map<String, Map<String, String>> wordsByQuery = new LinkedHashMap<>();
        for (Hit.MatchedWords match : hit.matches()) {
            String word = match.article().equalsIgnoreCase(match.query()) ? match.query() : match.article();
            wordsByQuery
                    .computeIfAbsent(match.query(), query -> new LinkedHashMap<>())
                    .putIfAbsent(word.toLowerCase(Locale.ROOT), word);
        }
        return wordsByQuery.entrySet().stream()
                .map(entry -> matched(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Matched matched(String query, Map<String, String> words) {
        boolean asTyped = words.keySet().equals(Set.of(query.toLowerCase(Locale.ROOT)));
        return new Matched(query, asTyped ? List.of() : List.copyOf(words.values()));
    }
}
