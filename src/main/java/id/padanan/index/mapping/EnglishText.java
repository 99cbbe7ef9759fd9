package id.padanan.index.mapping;

import id.padanan.article.Article;
import id.padanan.article.Language;
import id.padanan.glossary.gloss.Gloss;
import id.padanan.glossary.gloss.GlossSegment;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.glossary.term.Equivalent;
import java.util.List;
import java.util.stream.Stream;

/**
 * The English by which an article is found: the reading gloss of its text, and apart from it all equivalents of its words,
 * once each: that a word may have another meaning is no likelier for being said twice. An article written in English is its
 * own gloss.
 *
 * <p>The equivalents repeat what is read, so that in their field an English word is as rare as all the words together that
 * it may stand for (A. Pirkola, "The effects of query structure and dictionary setups in dictionary-based cross-language
 * information retrieval", 1998): a rare mistranslation does not outweigh a common right one.
 *
 * @param titleReading the title to read
 * @param titleEquivalents equivalents of the title's words, each by itself so that no phrase matches across two
 * @param bodyReadings the paragraphs to read
 * @param bodyEquivalents equivalents of the paragraphs' words, each by itself
 */
public record EnglishText(
        String titleReading, List<String> titleEquivalents, List<String> bodyReadings, List<String> bodyEquivalents) {

    /** The English of an article. */
    public static EnglishText of(Article article, Glosser glosser) {
        if (article.language() == Language.ENGLISH) {
            return new EnglishText(article.title(), List.of(), article.body(), List.of());
        }
        Gloss title = glosser.gloss(article.title());
        List<Gloss> body = article.body().stream().map(glosser::gloss).toList();
        return new EnglishText(
                title.reading().text(),
                equivalents(title).distinct().toList(),
                body.stream().map(gloss -> gloss.reading().text()).toList(),
                body.stream().flatMap(EnglishText::equivalents).distinct().toList());
    }

    private static Stream<String> equivalents(Gloss gloss) {
        return gloss.segments().stream().flatMap(EnglishText::searched);
    }

    private static Stream<String> searched(GlossSegment segment) {
        return segment.equivalents().stream()
                .filter(GlossEquivalents::isSearched)
                .map(Equivalent::text);
    }
}
