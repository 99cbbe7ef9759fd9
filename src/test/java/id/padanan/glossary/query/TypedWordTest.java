package id.padanan.glossary.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWordTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "tsunami:, tsunami",
                "'suffered, suffered",
                "(banjir), banjir",
                "$1.500, 1.500",
                "country's, country",
                "players', players",
                "Ukraine\u2019s?, Ukraine",
                "5%, 5",
            })
    void spellings_endWithTheBareWord(String typed, String bare) {
        assertThat(TypedWord.spellings(typed)).endsWith(bare);
    }

    @Test
    void spellings_beginAsTyped() {
        assertThat(TypedWord.spellings("U.S.")).containsExactly("U.S.", "U.S");
        assertThat(TypedWord.spellings("Jum\u2019at")).containsExactly("Jum'at");
        assertThat(TypedWord.spellings("!!")).containsExactly("!!");
    }

    @Test
    void parts_areTheWordsThatHyphensJoin() {
        assertThat(TypedWord.parts("US-China")).containsExactly("US", "China");
        assertThat(TypedWord.parts("Trump/Kim")).containsExactly("Trump", "Kim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"banjir", "1-0", "F-16", "AS-", "2025-08-17"})
    void parts_areNoneOfAWordByItselfOrOfNumbers(String word) {
        assertThat(TypedWord.parts(word)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {"1,500|1.500", "2.5|2,5", "1.250,75|1,250.75"})
    void numberElsewhere_swapsPointsAndCommas(String number, String elsewhere) {
        assertThat(TypedWord.numberElsewhere(number)).contains(elsewhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500", "5.30pm", "G.20", "1,"})
    void numberElsewhere_isNoneOfWhatHasNoSuchMarks(String word) {
        assertThat(TypedWord.numberElsewhere(word)).isEmpty();
    }
}
