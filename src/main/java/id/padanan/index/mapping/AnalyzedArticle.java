package id.padanan.index.mapping;

import id.padanan.article.Article;
import id.padanan.article.Language;
import id.padanan.glossary.analysis.AnalyzedText;
import id.padanan.glossary.analysis.ArticleNames;
import id.padanan.glossary.analysis.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The terms of an article, text by text. Indexing and marking both use it, so they cannot disagree.
 *
 * @param title terms of the title
 * @param body terms of each paragraph
 * @param caption terms of the caption, or null
 * @param place terms of the place, or null
 * @param author terms of the author, or null
 */
public record AnalyzedArticle(
        AnalyzedText title, List<AnalyzedText> body, AnalyzedText caption, AnalyzedText place, AnalyzedText author) {

    /** Analyses all texts of an article. A word that the article as a whole treats as a name is a name in each of them. */
    public static AnalyzedArticle of(Article article, TextAnalyzer analyzer) {
        if (article.language() == Language.ENGLISH) {
            return of(article, analyzer::analyzeEnglish);
        }
        List<String> texts = new ArrayList<>(article.body());
        texts.add(article.title());
        Stream.of(article.caption(), article.place(), article.author())
                .filter(Objects::nonNull)
                .forEach(texts::add);
        ArticleNames names = ArticleNames.in(texts);
        return of(article, text -> analyzer.analyze(text, names));
    }

    private static AnalyzedArticle of(Article article, Function<String, AnalyzedText> analyze) {
        return new AnalyzedArticle(
                analyze.apply(article.title()),
                article.body().stream().map(analyze).toList(),
                ifPresent(article.caption(), analyze),
                ifPresent(article.place(), analyze),
                ifPresent(article.author(), analyze));
    }

    private static AnalyzedText ifPresent(String text, Function<String, AnalyzedText> analyze) {
        return text == null ? null : analyze.apply(text);
    }

    /** All texts but the title: paragraphs, then caption, place and author where there are any. */
    public List<AnalyzedText> others() {
        List<AnalyzedText> others = new ArrayList<>(body);
        Stream.of(caption, place, author).filter(Objects::nonNull).forEach(others::add);
        return others;
    }
}
