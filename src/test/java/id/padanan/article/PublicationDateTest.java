package id.padanan.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025-08-17,                2025-08-17, 2025-08-16T17:00:00Z",
        "2025-08-17T09:30:00,       2025-08-17, 2025-08-17T02:30:00Z",
        "2025-08-17T23:30:00-05:00, 2025-08-17, 2025-08-18T04:30:00Z",
        "2025-08-17T09:30:00Z,      2025-08-17, 2025-08-17T09:30:00Z",
    })
    void parse_readsIsoDatesAndTimes(String text, String day, String moment) {
        PublicationDate date = PublicationDate.parse(text).orElseThrow();
        assertThat(date.day()).hasToString(day);
        assertThat(date.moment()).hasToString(moment);
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kemarin", "17-08-2025", "2025-02-30", "2025-08-17T25:00:00", "2025"})
    void parse_refusesWhatIsNoDate(String text) {
        assertThat(PublicationDate.parse(text)).isEmpty();
    }
}
