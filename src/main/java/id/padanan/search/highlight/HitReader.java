package id.padanan.search.highlight;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.index.reading.IndexedArticle;
import id.padanan.search.highlight.TextMatches.Mark;
import id.padanan.search.query.SearchQuery;
import id.padanan.search.query.SearchTerm;
import id.padanan.search.result.Hit;
import id.padanan.search.result.MarkedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes hits of found articles: marks what matched, chooses passages and says which word matched which. */
public final class HitReader {
    private final MatchMarker marker;

    public HitReader(MatchMarker marker) {
        this.marker = marker;
    }

    public Hit read(IndexedArticle found, long furtherVersions) {
        Article article = found.article();
        TextMatches title = marker.find(article.title());
        TextMatches author = findIfPresent(article.author());
        TextMatches place = findIfPresent(article.place());
        TextMatches caption = findIfPresent(article.caption());
        List<TextMatches> paragraphs = new ArrayList<>();
        article.body().forEach(paragraph -> paragraphs.add(marker.find(paragraph)));
        if (caption != null) {
            paragraphs.add(caption);
        }
        List<TextMatches> all = new ArrayList<>(paragraphs);
        all.add(0, title);
        if (author != null) {
            all.add(author);
        }
        if (place != null) {
            all.add(place);
        }
        return new Hit(
                article,
                found.score() % SearchQuery.TIER,
                title.marked(),
                article.language() == Language.ENGLISH ? null : found.titleGloss(),
                author == null ? null : author.marked(),
                place == null ? null : place.marked(),
                Snippets.choose(paragraphs),
                matches(all),
                new ArticleId(found.group()),
                furtherVersions);
    }

    public MarkedArticle mark(Article article) {
        return new MarkedArticle(
                marker.find(article.title()).marked(),
                article.caption() == null
                        ? null
                        : marker.find(article.caption()).marked(),
                article.body().stream()
                        .map(paragraph -> marker.find(paragraph).marked())
                        .toList());
    }

    private TextMatches findIfPresent(String text) {
        return text == null ? null : marker.find(text);
    }

    private List<Hit.MatchedWords> matches(List<TextMatches> texts) {
        Map<String, Map<String, String>> forms = new HashMap<>();
        for (TextMatches text : texts) {
            for (Mark mark : text.marks()) {
                String form = text.text().substring(mark.start(), mark.end());
                forms.computeIfAbsent(mark.query(), query -> new LinkedHashMap<>())
                        .putIfAbsent(form.toLowerCase(Locale.ROOT), form);
            }
        }
        List<Hit.MatchedWords> matches = new ArrayList<>();
        marker.wanted().forEach(wanted -> addMatches(matches, wanted, Set.of(), forms));
        return matches.stream().distinct().toList();
    }

    /**
     * All that is marked is told: a phrase, and words of it that stand by themselves elsewhere.
     *
     * @param told what was told already of the phrase that this is a word of
     */
    private static void addMatches(
            List<Hit.MatchedWords> matches,
            SearchTerm wanted,
            Set<String> told,
            Map<String, Map<String, String>> forms) {
        Map<String, String> found = forms.getOrDefault(wanted.typed(), Map.of());
        found.forEach((key, form) -> {
            if (!told.contains(key)) {
                matches.add(new Hit.MatchedWords(wanted.typed(), form));
            }
        });
        wanted.significantParts().forEach(part -> addMatches(matches, part, found.keySet(), forms));
    }
}
