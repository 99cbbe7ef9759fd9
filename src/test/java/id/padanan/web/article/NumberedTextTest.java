package id.padanan.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.search.result.MarkedText;
import id.padanan.search.result.MarkedText.Segment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NumberedTextTest {
    private static GlossedText.GlossedRun piece(Segment... segments) {
        return new GlossedText.GlossedRun(new MarkedText(List.of(segments)), null, null);
    }

    private static String numbers(NumberedText text) {
        return text.pieces().stream()
                .flatMap(piece -> piece.stretches().stream())
                .map(stretch -> stretch.text() + (stretch.marked() ? "[" + stretch.match() + "]" : ""))
                .collect(Collectors.joining());
    }

    @Test
    void matches_areNumberedOnFromTheTextBefore() {
        NumberedText text = NumberedText.of(
                new GlossedText(List.of(
                        piece(new Segment("damai", true), new Segment(" dan ", false), new Segment("perang", true)))),
                3);

        assertThat(numbers(text)).isEqualTo("damai[4] dan perang[5]");
        assertThat(text.matches()).isEqualTo(2);
    }

    @Test
    void match_thatGoesOnInTheNextPiece_isOne() {
        NumberedText text = NumberedText.of(
                new GlossedText(List.of(piece(new Segment("jaminan ", true)), piece(new Segment("keamanan", true)))),
                0);

        assertThat(numbers(text)).isEqualTo("jaminan [1]keamanan[0]");
        assertThat(text.matches()).isEqualTo(1);
    }

    @Test
    void article_countsFromTheTitleToTheLastParagraph() {
        GlossedText marked = new GlossedText(List.of(piece(new Segment("damai", true))));

        NumberedArticle article = NumberedArticle.of(new GlossedArticle(marked, marked, List.of(marked, marked), 0));

        assertThat(article.matches()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(numbers(article.paragraphs().get(1))).isEqualTo("damai[4]");
    }

    @Test
    void article_withoutACaption_hasNone() {
        GlossedText plain = new GlossedText(List.of(piece(new Segment("damai", false))));

        NumberedArticle article = NumberedArticle.of(new GlossedArticle(plain, null, List.of(plain), 0));

        assertThat(article.caption()).isNull();
        assertThat(article.matches()).isEmpty();
    }
}
