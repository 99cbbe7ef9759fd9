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
 * A hit as a list shows it.
 *
 * @param hit the hit
 * @param href address of the article, with the query so that its words stay marked
 * @param permalink short path that stays the same in every language
 * @param sourceName name of the article's source
 * @param matched the query's words with what they matched, each once
 * @param versionsHref the same search for the versions of this text, or null where there is but this one
 */
public record HitView(
        Hit hit, String href, String permalink, String sourceName, List<Matched> matched, String versionsHref) {
    /**
     * What one word of the query matched.
     *
     * @param query the word or phrase as typed
     * @param words the different words of the article that it matched, or nothing where they are the typed ones
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
