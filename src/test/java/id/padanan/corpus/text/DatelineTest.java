package id.padanan.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private final SourceMarks marks = new SourceMarks();

    @BeforeEach
    void addMarks() {
        marks.add("kompas", List.of("KOMPAS.com"), List.of(), List.of("kompas.com"));
        marks.add("afp", List.of("AFP"), List.of("AFP"), List.of());
        marks.add("tempo", List.of("TEMPO.CO"), List.of(), List.of());
        marks.add("cnn", List.of("CNN"), List.of(), List.of());
        marks.add("cnn-indonesia", List.of("CNN Indonesia"), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAKARTA, KOMPAS.com – Pasar dibuka.          | Jakarta        | kompas",
                "JAKARTA, KOMPAS.com- Pasar dibuka.           | Jakarta        | kompas",
                "PARIS (AFP) - Pasar dibuka.                  | Paris          | afp",
                "Paris (AFP) — Pasar dibuka.                  | Paris          | afp",
                "PORT-AU-PRINCE (AFP) - Pasar dibuka.         | Port-Au-Prince | afp",
                "PARIS, Aug 15 (AFP) - Pasar dibuka.          | Paris          | afp",
                "TEMPO.CO, Bandung Barat - Pasar dibuka.      | Bandung Barat  | tempo",
                "TEMPO.CO - Pasar dibuka.                     |                | tempo",
                "Jakarta, CNN Indonesia -- Pasar dibuka.      | Jakarta        | cnn-indonesia",
                "WASHINGTON DC, KOMPAS.com - Pasar dibuka.    | Washington DC  | kompas",
                "MEDAN, KabarDeli.co.id - Pasar dibuka.       | Medan          | other",
                "BEIJING (Xinhua) - Pasar dibuka.             | Beijing        | other"
            })
    void dateline_givesPlaceAndOutlet(String line, String place, String source) {
        assertThat(Dateline.of(line, marks, false)).contains(new Dateline(place, source, "Pasar dibuka."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pasar dibuka.",
                "Messi - yang lahir di Rosario - datang.",
                "Jakarta - Pasar dibuka.",
                "PERHATIAN - Pasar dibuka.",
                "Perserikatan Bangsa-Bangsa (PBB) - yang bermarkas di New York - datang.",
                "Pasar, toko, dan warung - semuanya dibuka.",
                "“Kami datang” - kata Ani.",
                "2025 - tahun yang baik.",
                "- Pasar dibuka",
                ", - Pasar dibuka.",
                ",, - Pasar dibuka.",
                " , , -- Pasar dibuka.",
                "JAKARTA -"
            })
    void dateline_isNotGuessed(String line) {
        assertThat(Dateline.of(line, marks, false)).isEmpty();
    }

    @Test
    void placeAlone_isEnoughWhereThePublisherIsKnown() {
        assertThat(Dateline.of("Jakarta - Pasar dibuka.", marks, true))
                .contains(new Dateline("Jakarta", null, "Pasar dibuka."));
        assertThat(Dateline.of("BANDUNG BARAT - Pasar dibuka.", marks, true))
                .contains(new Dateline("Bandung Barat", null, "Pasar dibuka."));
        assertThat(Dateline.of("Ani Lestari - Pasar dibuka.", marks, true)).isEmpty();
    }
}
