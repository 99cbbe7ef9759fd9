package id.padanan.glossary.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictdIndexTest {
    @ParameterizedTest
    @CsvSource({"A, 0", "Z, 25", "a, 26", "9, 61", "+, 62, ", "/, 63", "BA, 64", "BAA, 4096", "//////, 68719476735"})
    void number_readsTheHighestDigitFirst(String digits, long number) {
        assertThat(DictdIndex.parseNumber(digits)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "A A", "AAAAAAA"})
    void number_refusesWhatIsNone(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> DictdIndex.parseNumber(digits));
    }

    @Test
    void number_readsWhatTestsWrite() {
        assertThat(DictdIndex.parseNumber(DictdDatabase.base64(1_234_567))).isEqualTo(1_234_567);
    }
}
