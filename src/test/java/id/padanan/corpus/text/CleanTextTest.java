package id.padanan.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\f"})
    void lines_endInAnyWay(String lineEnd) {
        assertThat(CleanText.lines("satu" + lineEnd + lineEnd + "dua")).containsExactly("satu", "", "dua");
    }

    @Test
    void lines_haveNoSpacesAtTheirEnds() {
        assertThat(CleanText.lines(" satu \t\n \u00A0\n\u2003dua")).containsExactly("satu", "", "dua");
    }

    @Test
    void spaces_becomeOne() {
        assertThat(CleanText.line("satu\u00A0 \tdua\u202Ftiga\n\n empat\r\nlima "))
                .isEqualTo("satu dua tiga empat lima");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B", "\u200C", "\u200D", "\u00AD", "\u2060", "\uFEFF", "\u200E", "\u202E", "\u0000", "\u001B"
            })
    void invisibleCharacters_areRemoved(String invisible) {
        assertThat(CleanText.line(invisible + "ka" + invisible + "bar")).isEqualTo("kabar");
        assertThat(CleanText.line(invisible)).isEmpty();
    }

    @Test
    void letters_areComposed() {
        assertThat(CleanText.line("Kafe\u0301")).isEqualTo("Kaf\u00E9");
    }

    @Test
    void words_areNotAltered() {
        assertThat(CleanText.line("negara -negara “baik” – 3½ ½ﬁ")).isEqualTo("negara -negara “baik” – 3½ ½ﬁ");
    }

    @Test
    void surrogates_areKeptInPairsOnly() {
        assertThat(CleanText.line("a\uD83D\uDE00b")).isEqualTo("a\uD83D\uDE00b");
        assertThat(CleanText.line("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void paragraphs_arePartedByBlankLines() {
        assertThat(CleanText.paragraphs(CleanText.lines("\n\nsatu\ndua\n\n \ntiga\n")))
                .containsExactly("satu dua", "tiga");
    }
}
