package id.padanan.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.search.result.MarkedArticle;
import id.padanan.search.result.MarkedText;
import id.padanan.search.result.MarkedText.Segment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NumberedTextTest {
    private static GlossedText.GlossedRun run(Segment... segments) {
        return new GlossedText.GlossedRun(new MarkedText(List.of(segments)), null, null);
    }

    private static String numbers(NumberedText text) {
        return text.runs().stream()
                .flatMap(run -> run.segments().stream())
                .map(segment -> segment.text() + (segment.marked() ? "[" + segment.match() + "]" : ""))
                .collect(Collectors.joining());
    }

    @Test
    void matches_areNumberedOnFromTheTextBefore() {
        NumberedText text = NumberedText.of(
                new GlossedText(List.of(
                        run(new Segment("damai", true), new Segment(" dan ", false), new Segment("perang", true)))),
                3);

        assertThat(numbers(text)).isEqualTo("damai[4] dan perang[5]");
        assertThat(text.matches()).isEqualTo(2);
    }

    @Test
    void match_thatGoesOnInTheNextPiece_isOne() {
        NumberedText text = NumberedText.of(
                new GlossedText(List.of(run(new Segment("jaminan ", true)), run(new Segment("keamanan", true)))), 0);

        assertThat(numbers(text)).isEqualTo("jaminan [1]keamanan[0]");
        assertThat(text.matches()).isEqualTo(1);
    }

    @Test
    void article_countsFromTheTitleToTheLastParagraph() {
        MarkedText marked = new MarkedText(List.of(new Segment("damai", true)));

        ArticleText article = ArticleText.plain(new MarkedArticle(marked, marked, List.of(marked, marked)));

        assertThat(article.matches()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(numbers(article.paragraphs().get(1))).isEqualTo("damai[4]");
    }

    @Test
    void article_withoutACaption_hasNone() {
        MarkedText plain = new MarkedText(List.of(new Segment("damai", false)));

        ArticleText article = ArticleText.plain(new MarkedArticle(plain, null, List.of(plain)));

        assertThat(article.caption()).isNull();
        assertThat(article.matches()).isEmpty();
    }
}
