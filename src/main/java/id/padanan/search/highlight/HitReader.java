package id.padanan.search.highlight;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.glossary.analysis.AnalyzedText;
import id.padanan.index.mapping.AnalyzedArticle;
import id.padanan.index.reading.IndexedArticle;
import id.padanan.search.highlight.TextMatches.Mark;
import id.padanan.search.query.SearchTerm;
import id.padanan.search.query.SearchTier;
import id.padanan.search.result.Hit;
import id.padanan.search.result.MarkedArticle;
import id.padanan.search.result.MarkedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Makes hits of found articles: marks what matched, chooses passages and says which word matched which. */
public final class HitReader {
    private final MatchMarker marker;
    private final AnalyzedArticleCache articles;

    public HitReader(MatchMarker marker, AnalyzedArticleCache articles) {
        this.marker = marker;
        this.articles = articles;
    }

    /**
     * The hit of a found article.
     *
     * @param furtherVersions number of other articles that it stands for
     */
    public Hit read(IndexedArticle found, long furtherVersions) {
        Article article = found.article();
        AnalyzedArticle terms = articles.of(article);
        TextMatches title = marker.find(article.title(), terms.title());
        TextMatches author = find(article.author(), terms.author());
        TextMatches place = find(article.place(), terms.place());
        List<TextMatches> paragraphs = paragraphs(article, terms);
        TextMatches caption = find(article.caption(), terms.caption());
        if (caption != null) {
            paragraphs.add(caption);
        }
        List<TextMatches> all = Stream.concat(
                        Stream.concat(Stream.of(title), paragraphs.stream()),
                        Stream.of(author, place).filter(Objects::nonNull))
                .toList();
        return new Hit(
                article,
                found.score() % SearchTier.LIFT,
                title.marked(),
                article.language() == Language.ENGLISH ? null : found.titleGloss(),
                marked(author),
                marked(place),
                Snippets.choose(paragraphs),
                matches(all),
                new ArticleId(found.group()),
                furtherVersions);
    }

    /** The article with its matches marked. */
    public MarkedArticle mark(Article article) {
        AnalyzedArticle terms = articles.of(article);
        return new MarkedArticle(
                marker.find(article.title(), terms.title()).marked(),
                marked(find(article.caption(), terms.caption())),
                paragraphs(article, terms).stream().map(TextMatches::marked).toList());
    }

    private List<TextMatches> paragraphs(Article article, AnalyzedArticle terms) {
        List<TextMatches> paragraphs = new ArrayList<>();
        for (int i = 0; i < article.body().size(); i++) {
            paragraphs.add(marker.find(article.body().get(i), terms.body().get(i)));
        }
        return paragraphs;
    }

    private TextMatches find(String text, AnalyzedText terms) {
        return text == null ? null : marker.find(text, terms);
    }

    private static MarkedText marked(TextMatches text) {
        return text == null ? null : text.marked();
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
        marker.terms().forEach(term -> addMatches(matches, term, Set.of(), forms));
        return matches.stream().distinct().toList();
    }

    /**
     * Lists all that is marked: a phrase, and words of it that stand by themselves elsewhere.
     *
     * @param listed what is listed already for the phrase that this is a word of
     */
    private static void addMatches(
            List<Hit.MatchedWords> matches,
            SearchTerm term,
            Set<String> listed,
            Map<String, Map<String, String>> forms) {
        Map<String, String> found = forms.getOrDefault(term.typed(), Map.of());
        found.forEach((key, form) -> {
            if (!listed.contains(key)) {
                matches.add(new Hit.MatchedWords(term.typed(), form));
            }
        });
        term.significantParts().forEach(part -> addMatches(matches, part, found.keySet(), forms));
    }
}
