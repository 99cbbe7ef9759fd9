package id.padanan.glossary.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDerivationsTest {
    @ParameterizedTest
    @CsvSource({
        "governmental,  government",
        "inflationary,  inflation",
        "evolutionary, evolution",
        "accordingly, according",
        "architectural, architecture",
        "capitalistic, capitalism",
        "adequately, adequate",
        "happiness, happy",
        "rescheduling,  scheduling",
        "popularity,    popular",
        "optimally, optimal",
        "gently, gentle",
    })
    void bases_findsTheWordThatAnotherIsFormedFrom(String word, String base) {
        assertThat(EnglishDerivations.bases(word, Set.of(base)::contains)).containsExactly(base);
    }

    @ParameterizedTest
    @CsvSource({"unhappy, happy", "homeless, home", "inactive, active", "army, arms"})
    void bases_leavesOutWhatTurnsTheMeaningAround(String word, String base) {
        assertThat(EnglishDerivations.bases(word, Set.of(base)::contains)).isEmpty();
    }
}
