package id.padanan.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Source;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    private final SourceMarks marks = new SourceMarks();
    private final InferredFacts findings = new InferredFacts();
    private Credits credits;

    @BeforeEach
    void addMarks() {
        marks.add("bbc", List.of("BBC News"), List.of(), List.of());
        marks.add("detik", List.of("detikNews"), List.of(), List.of());
        credits = new Credits(marks);
    }

    private Credits.CreditKind note(String text) {
        return credits.note(new Line(1, text, 1), findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oleh Ani Lestari                          | Ani Lestari                |",
                "Oleh: ani                                 | ani                        |",
                "Penulis : Ani Lestari ¦ Editor: Budi      | Ani Lestari                |",
                "Penulis: Ani Lestari, Budi Santoso        | Ani Lestari, Budi Santoso  |",
                "Reporter Ani Lestari                      | Ani Lestari                |",
                "Pewarta: I Made Surya                     | I Made Surya               |",
                "By Jane O'Hara, BBC News                  | Jane O'Hara                | bbc",
                "Ani Lestari - detikNews                   | Ani Lestari                | detik",
                "Ani Lestari ¦ Jumat, 15 Agustus 2025      | Ani Lestari                |",
                "REPORTER: Ani Lestari                     | Ani Lestari                |"
            },
            quoteCharacter = '"')
    void byline_givesTheAuthorAndTheOutlet(String text, String author, String source) {
        String line = text.replace("¦", "|");

        assertThat(note(line)).isEqualTo(Credits.CreditKind.AUTHOR);
        assertThat(findings.toRawText(List.of(), Source.OTHER).author()).isEqualTo(author);
        assertThat(findings.claims())
                .extracting(SourceClaim::source)
                .isEqualTo(source == null ? List.of() : List.of(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor: Budi",
                "Sumber: Reuters",
                "BBC News",
                "detikNews | Jumat, 15 Agustus 2025 | 10:30 WIB",
                "Diperbarui 16 Agustus 2025, 11.00 WIB",
                "(abc/def)"
            })
    void otherCredit_namesNoAuthor(String text) {
        assertThat(note(text)).isEqualTo(Credits.CreditKind.OTHER);
        assertThat(findings.toRawText(List.of(), Source.OTHER).author()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oleh karena itu, pasar ditutup",
                "Penulis buku itu pensiun",
                "Reporter politik",
                "Wartawan Senior Ani Lestari",
                "Ani Lestari - Budi Santoso",
                "Pasar dibuka - detikNews",
                "(dua hari)",
                "Ani Lestari"
            })
    void text_isNoCredit(String text) {
        assertThat(note(text)).isEqualTo(Credits.CreditKind.NONE);
        assertThat(findings.toRawText(List.of(), Source.OTHER).evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Reporter politik", "Koresponden BBC News di Kyiv", "Senior political correspondent", "Editor"})
    void role_isWhatAPersonDoesForAnOutlet(String text) {
        assertThat(credits.isRole(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pasar dibuka", "Reporter itu datang.", "Pasar di kota kecil itu ramai kata seorang reporter"})
    void role_isNoText(String text) {
        assertThat(credits.isRole(text)).isFalse();
    }
}
