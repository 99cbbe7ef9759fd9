package id.padanan.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jumat, 15 Agustus 2025               | 2025-08-15",
                "Jum'at, 1 Mei 2026                   | 2026-05-01",
                "15 Agu 2025 10:30 WIB                | 2025-08-15T10:30:00+07:00",
                "Senin, 18 Agustus 2025, pukul 7.05 WITA | 2025-08-18T07:05:00+08:00",
                "Terbit: 3 Desember 2024, 23.59 WIT   | 2024-12-03T23:59:00+09:00",
                "Published 15 Oct 2025 08:00          | 2025-10-15T08:00:00",
                "15/08/2025                           | 2025-08-15",
                "05/08/2025, 10:30 WIB                | 2025-08-05T10:30:00+07:00",
                "Senin (18/08/2025)                   | 2025-08-18"
            })
    void date_isReadAsPrinted(String text, String iso) {
        assertThat(PrintedDate.parse(text)).map(PublicationDate::text).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/08/2025",
                "31 Februari 2025",
                "15 Bulan 2025",
                "15 Agustus 2025 25:00",
                "pada 15 Agustus 2025",
                "Jumat",
                "15/13/2025",
                "2025"
            })
    void date_isNotGuessed(String text) {
        assertThat(PrintedDate.parse(text)).isEmpty();
    }
}
