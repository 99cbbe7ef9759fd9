package id.padanan.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final Predicate<String> TEN = line -> line.codePointCount(0, line.length()) <= 10;

    @Test
    void text_isBrokenBetweenWords() {
        assertThat(LineBreaks.lines(" satu dua tiga empat ", 3, TEN)).containsExactly("satu dua", "tiga empat");
    }

    @Test
    void textThatFits_isOneLine() {
        assertThat(LineBreaks.lines("satu", 3, TEN)).containsExactly("satu");
        assertThat(LineBreaks.lines("  ", 3, TEN)).isEmpty();
    }

    @Test
    void longText_isCutBetweenWords() {
        List<String> lines = LineBreaks.lines("satu dua tiga empat lima enam", 2, TEN);

        assertThat(lines).containsExactly("satu dua", "tiga…");
        assertThat(LineBreaks.isCut(lines)).isTrue();
    }

    @Test
    void longWord_isBrokenWhereTheLineEnds() {
        assertThat(LineBreaks.lines("abcdefghijklmnopqrstuvwxyz", 2, TEN)).containsExactly("abcdefghij", "klmnopqrs…");
    }

    @Test
    void character_isNeverBroken() {
        assertThat(LineBreaks.lines("😀".repeat(25), 3, TEN))
                .containsExactly("😀".repeat(10), "😀".repeat(10), "😀".repeat(5));
        assertThat(LineBreaks.lines("😀😀", 5, line -> false)).containsExactly("😀", "😀");
    }
}
