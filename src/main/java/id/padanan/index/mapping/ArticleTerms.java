package id.padanan.index.mapping;

import id.padanan.article.Article;
import id.padanan.article.Language;
import id.padanan.glossary.analysis.AnalyzedText;
import id.padanan.glossary.analysis.AnalyzedText.TextTerm;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.gloss.Glosser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms that an article is found by, as the index stores them: in each string, terms separated by spaces.
 *
 * <p>{@code stems}, {@code english} and {@code lessLikelyEnglish} hold the terms of the whole article: title, body, caption,
 * place and author.
 *
 * @param titleGloss the title rendered in English, or null for an article in English
 * @param titleGlossWords words of the title as rendered
 * @param titleWords words of the title as written
 * @param bodyWords words of each paragraph, the caption, the place and the author, each by itself so that no phrase matches
 *     across two
 * @param authorWords words of the author's name
 * @param titleStems stems of the title
 * @param stems stems of the article
 * @param entries terms of the glossary found in the article
 * @param titleEnglish likely English of the title
 * @param english likely English of the article
 * @param lessLikelyEnglish other English of the article
 */
public record ArticleTerms(
        String titleGloss,
        String titleGlossWords,
        String titleWords,
        List<String> bodyWords,
        String authorWords,
        String titleStems,
        String stems,
        String entries,
        String titleEnglish,
        String english,
        String lessLikelyEnglish) {
    /** The terms of an article. */
    public static ArticleTerms of(Article article, TextAnalyzer analyzer, Glosser glosser) {
        AnalyzedArticle analyzed = AnalyzedArticle.of(article, analyzer);
        List<AnalyzedText> whole = new ArrayList<>(analyzed.others());
        whole.add(analyzed.title());
        boolean glossed = article.language() != Language.ENGLISH;
        String titleGloss = glossed ? glosser.gloss(article.title()).reading().text() : null;
        return new ArticleTerms(
                titleGloss,
                glossed ? joined(Stream.of(analyzer.analyzeEnglish(titleGloss)), AnalyzedText::words) : null,
                joined(Stream.of(analyzed.title()), AnalyzedText::words),
                analyzed.others().stream()
                        .map(text -> joined(Stream.of(text), AnalyzedText::words))
                        .toList(),
                analyzed.author() == null ? null : joined(Stream.of(analyzed.author()), AnalyzedText::words),
                joined(Stream.of(analyzed.title()), AnalyzedText::stems),
                joined(whole.stream(), AnalyzedText::stems),
                joined(whole.stream(), AnalyzedText::entries),
                joined(Stream.of(analyzed.title()), AnalyzedText::likely),
                joined(whole.stream(), AnalyzedText::likely),
                joined(whole.stream(), AnalyzedText::lessLikely));
    }

    private static String joined(Stream<AnalyzedText> texts, Function<AnalyzedText, List<TextTerm>> terms) {
        return texts.flatMap(text -> terms.apply(text).stream())
                .map(TextTerm::term)
                .collect(Collectors.joining(" "));
    }
}
