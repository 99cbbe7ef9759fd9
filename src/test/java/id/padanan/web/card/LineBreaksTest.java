package id.padanan.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static boolean isShort(String line) {
        return line.codePointCount(0, line.length()) <= 10;
    }

    @Test
    void text_isBrokenBetweenWords() {
        assertThat(LineBreaks.lines(" satu dua tiga empat ", 3, LineBreaksTest::isShort))
                .containsExactly("satu dua", "tiga empat");
    }

    @Test
    void textThatFits_isOneLine() {
        assertThat(LineBreaks.lines("satu", 3, LineBreaksTest::isShort)).containsExactly("satu");
        assertThat(LineBreaks.lines("  ", 3, LineBreaksTest::isShort)).isEmpty();
    }

    @Test
    void longText_isCutBetweenWords() {
        List<String> lines = LineBreaks.lines("satu dua tiga empat lima enam", 2, LineBreaksTest::isShort);

        assertThat(lines).containsExactly("satu dua", "tiga…");
        assertThat(LineBreaks.isCut(lines)).isTrue();
    }

    @Test
    void longWord_isBrokenWhereTheLineEnds() {
        assertThat(LineBreaks.lines("abcdefghijklmnopqrstuvwxyz", 2, LineBreaksTest::isShort))
                .containsExactly("abcdefghij", "klmnopqrs…");
    }

    @Test
    void character_isNeverBroken() {
        assertThat(LineBreaks.lines("😀".repeat(25), 3, LineBreaksTest::isShort))
                .containsExactly("😀".repeat(10), "😀".repeat(10), "😀".repeat(5));
        assertThat(LineBreaks.lines("😀😀", 5, line -> false)).containsExactly("😀", "😀");
    }
}
