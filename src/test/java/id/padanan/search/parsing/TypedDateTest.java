package id.padanan.search.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-10",
                "2025/06/10",
                "2025.6.10",
                "10-06-2025",
                "10/06/2025",
                "10.06.2025",
                "10/6/2025",
                "10 Juni 2025",
                "10 june 2025",
                "10-Jun-2025",
                "10th of June 2025",
                "June 10, 2025",
                "Jun. 10 2025",
                " 10\u00a0Juni  2025 "
            })
    void day_isReadInManyForms(String text) {
        LocalDate day = LocalDate.of(2025, 6, 10);
        assertThat(TypedDate.parse(text)).contains(new TypedDate(day, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02",
                "2024/2",
                "02-2024",
                "2/2024",
                "Februari 2024",
                "februari-2024",
                "Feb 2024",
                "FEBRUARY 2024"
            })
    void month_reachesToItsLastDay(String text) {
        assertThat(TypedDate.parse(text)).contains(new TypedDate(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "januari,1",
        "pebruari,2",
        "maret,3",
        "april,4",
        "mei,5",
        "juli,7",
        "agustus,8",
        "agt,8",
        "september,9",
        "oktober,10",
        "nopember,11",
        "desember,12",
        "january,1",
        "march,3",
        "may,5",
        "august,8",
        "october,10",
        "december,12"
    })
    void month_hasNamesInBothLanguages(String name, int month) {
        assertThat(TypedDate.parse(name + " 2025"))
                .hasValueSatisfying(date -> assertThat(date.first()).isEqualTo(LocalDate.of(2025, month, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", " 2025 "})
    void year_reachesToItsLastDay(String text) {
        assertThat(TypedDate.parse(text)).contains(new TypedDate(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kemarin",
                "2025-13-01",
                "31-02-2025",
                "2025-02-29",
                "10.2025",
                "0-1-2025",
                "00/2025",
                "marah 2025",
                "10 Juni",
                "Juni",
                "25",
                "20255",
                "2025-06-",
                "2025-06/10",
                "10 Juni 25",
                "3025"
            })
    void otherText_isNoDate(String text) {
        assertThat(TypedDate.parse(text)).isEmpty();
    }
}
