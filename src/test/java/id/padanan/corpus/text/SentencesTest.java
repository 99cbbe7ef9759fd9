package id.padanan.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pasar dibuka.",
                "“Pasar dibuka,” katanya.",
                "“Pasar dibuka.”",
                "“Siapa yang datang?”",
                "Ia menunggu…",
                "Ia berkata:",
                "Pertama, kedua (dan ketiga)."
            })
    void heading_isNoFullSentence(String line) {
        assertThat(Sentences.isHeading(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pasar dibuka", "Siapa yang datang?", "Wali kota: 'Pasar dibuka'", "Pasar dibuka (bagian 2)"})
    void heading_hasNoClosingPunctuation(String line) {
        assertThat(Sentences.isHeading(line)).isTrue();
    }

    @Test
    void heading_isShort() {
        assertThat(Sentences.isHeading("kata ".repeat(33) + "akhir")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pasar dibuka. Warga senang.            | Pasar dibuka",
                "Apakah pasar dibuka? Belum.            | Apakah pasar dibuka?",
                "Dr. Ani dan H. Budi datang. Lalu pergi.| Dr. Ani dan H. Budi datang",
                "Harga naik 2.5 persen. Lalu turun.     | Harga naik 2.5 persen",
                "Tanpa titik                            | Tanpa titik",
                ". Pasar dibuka. Warga senang.          | Pasar dibuka",
                ", - “Pasar dibuka,” katanya.           | “Pasar dibuka,” katanya",
                "… .) Pasar dibuka.                     | Pasar dibuka",
                "-5 derajat di Dieng. Warga senang.     | -5 derajat di Dieng"
            })
    void title_isTheFirstSentence(String paragraph, String title) {
        assertThat(Sentences.title(paragraph)).isEqualTo(title);
    }

    @Test
    void title_isCutAfterAWord() {
        String words = "panjang ".repeat(20);

        assertThat(Sentences.title(words)).isEqualTo("panjang ".repeat(14) + "panjang…");
    }

    @Test
    void title_withoutSpacesIsCutBetweenCharacters() {
        assertThat(Sentences.title("x".repeat(119) + "\uD83D\uDE00".repeat(9))).isEqualTo("x".repeat(119) + "…");
        assertThat(Sentences.title("x".repeat(500))).hasSize(Sentences.MAX_TITLE_LENGTH + 1);
    }
}
